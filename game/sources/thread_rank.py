"""How eager a thread is to run."""

import os
import sys
import threading

NICENESS = 5
"""Enough that a picture never waits for the landmarker, and little enough that it still gets its share of a busy machine."""


def yield_to_drawing() -> None:
    """Let this thread, and those that it starts, run after the one that draws.

    Only Linux ranks single threads by their niceness; elsewhere the threads stay equal. Where it is refused they do as well.
    """
    if sys.platform != "linux":
        return
    try:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), os.getpriority(os.PRIO_PROCESS, 0) + NICENESS)
    except OSError:
        return
