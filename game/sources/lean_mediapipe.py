"""MediaPipe without what it loads for plots and sound recording, which this program never does.

`import mediapipe` loads matplotlib and sounddevice as well: 40 MB and 0.3 s in which no picture can be drawn. While it is
imported, empty modules stand in their places; afterwards the places are free again for whoever wants the real ones.
"""

import importlib
import sys
from types import ModuleType
from typing import Any

NEVER_USED = ("matplotlib", "matplotlib.pyplot", "sounddevice")


def _imported() -> tuple[Any, Any]:
    """Import mediapipe and its tasks with empty modules for what is never used and not there already."""
    empty = [name for name in NEVER_USED if name not in sys.modules]
    for name in empty:
        sys.modules[name] = ModuleType(name)
    if "matplotlib" in empty:
        vars(sys.modules["matplotlib"])["pyplot"] = sys.modules["matplotlib.pyplot"]
    try:
        return importlib.import_module("mediapipe"), importlib.import_module("mediapipe.tasks.python")
    finally:
        for name in empty:
            del sys.modules[name]


mp, tasks = _imported()
