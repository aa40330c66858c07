"""What the player sees and hears: window, canvas, words, sounds, speech and the scenes."""

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
