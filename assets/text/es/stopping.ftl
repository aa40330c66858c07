# In a set: what the growing ring around the stop means, and the key of whoever has none.

stopping-stay = Siga así para parar.
stopping-alone = Pulse para seguir.
stopping-press = Mantenga pulsado
