# In a set: what the growing ring around the stop means, and the key of whoever has none.

stopping-stay = Stay like this to stop.
stopping-alone = Press to go on.
stopping-press = Press and hold
