# In a set: what the growing ring around the stop means, and the key of whoever has none.

stopping-stay = So bleiben, um anzuhalten.
stopping-alone = Zum Weitermachen drücken.
stopping-press = Drücken und halten
