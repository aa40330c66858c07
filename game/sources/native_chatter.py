"""Keeps the libraries' own log lines off the player's terminal."""

import os
import sys

_turned_away: list[int] = []


def turn_away_native_chatter() -> None:
    """Send what C++ writes to standard error nowhere from here on; Python's own errors still arrive.

    MediaPipe's C++ writes to file descriptor 2 at start-up, at the first frames and when it closes, so the
    descriptor stays turned away for the rest of the program, and `sys.stderr` moves to a copy of the old one.
    """
    if _turned_away or sys.stderr is None:
        return
    sys.stderr.flush()
    try:
        if sys.stderr.fileno() == 2:
            sys.stderr = os.fdopen(os.dup(2), "w", buffering=1, errors="backslashreplace")
    except OSError:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    _turned_away.append(nowhere)
