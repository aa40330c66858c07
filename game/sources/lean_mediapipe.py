"""MediaPipe without what it loads for plots and sound recording, which this program never does.

`import mediapipe` loads matplotlib and sounddevice as well: 40 MB and 0.3 s in which no picture can be drawn. While it is
imported, empty modules stand in their places; afterwards the places are free again for whoever wants the real ones.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

NEVER_USED = ("matplotlib", "matplotlib.pyplot", "sounddevice")


@contextmanager
def _empty_modules() -> Iterator[None]:
    empty = [name for name in NEVER_USED if name not in sys.modules]
    sys.modules.update({name: ModuleType(name) for name in empty})
    if "matplotlib" in empty:
        vars(sys.modules["matplotlib"])["pyplot"] = sys.modules["matplotlib.pyplot"]
    try:
        yield
    finally:
        for name in empty:
            del sys.modules[name]


with _empty_modules():
    import mediapipe as mp
    from mediapipe.tasks import python as tasks

__all__ = ["mp", "tasks"]
