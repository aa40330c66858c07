"""Keeping the memory together: on Linux every thread would otherwise hold a part of it for itself."""

import ctypes
import sys

M_ARENA_MAX = -8
"""From glibc's malloc.h."""
ARENAS = 2


def hold_memory_together() -> None:
    """Let the C library share few heaps between threads. Does nothing elsewhere.

    What is free is not given back early: it would turn every picture that is made and dropped into new pages of the system,
    which cost the slowest pictures of a game seven milliseconds, and the tracking ten.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    mallopt(M_ARENA_MAX, ARENAS)
