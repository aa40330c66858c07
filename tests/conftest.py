import os

from hypothesis import settings

# No test may open a window or a sound device.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

# The same examples on every machine and every day, however slow it is.
settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")
