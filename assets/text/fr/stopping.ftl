# In a set: what the growing ring around the stop means, and the key of whoever has none.

stopping-stay = Restez ainsi pour arrêter.
stopping-alone = Appuyez pour continuer.
stopping-press = Appuyez et tenez
