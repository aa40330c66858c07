"""A progress bar on standard error."""

import sys

CELLS = 30


class ProgressBar:
    """Draws one line that fills; where standard error is no terminal, or the total is not known (0), it keeps quiet."""

    def __init__(self, what: str, total: int) -> None:
        self._what = what
        self._total = total
        self._shown = -1
        self._alive = total > 0 and sys.stderr is not None and sys.stderr.isatty()

    def show(self, done: int) -> None:
        """Show that `done` of the total are done."""
        if not self._alive:
            return
        percent = min(100, 100 * done // self._total)
        if percent != self._shown:
            self._shown = percent
            filled = CELLS * percent // 100
            print(f"\r{self._what} [{'█' * filled}{'░' * (CELLS - filled)}] {percent:3d} %", end="", file=sys.stderr, flush=True)

    def end(self) -> None:
        """Leave the line as it is."""
        if self._alive:
            print(file=sys.stderr)
