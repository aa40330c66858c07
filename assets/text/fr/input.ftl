# Keys that are drawn on the screen, for whoever types with one key, a hand or the mouse.

input-erase = Effacer
