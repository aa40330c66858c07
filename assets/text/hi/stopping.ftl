# In a set: what the growing ring around the stop means, and the key of whoever has none.

stopping-stay = रोकने के लिए ऐसे ही रहें।
stopping-alone = जारी रखने के लिए दबाएँ।
stopping-press = दबाकर रखें
