"""The last resort: an error that nobody expected is written to a file, and the player reads one sentence."""

import tempfile
import traceback
from datetime import datetime
from pathlib import Path

import platformdirs

FILE_NAME = "trouble.log"


def write_down(error: BaseException) -> Path:
    """Add the details of an error to the log file and return where that is: the user's log folder, or one for passing things."""
    now = datetime.now().astimezone().isoformat(timespec="seconds")
    details = f"{now}\n{''.join(traceback.format_exception(error))}\n"
    try:
        return _append(platformdirs.user_log_path("stone-by-stone", appauthor=False), details)
    except OSError:
        return _append(Path(tempfile.mkdtemp(prefix="stone-by-stone-")), details)


def _append(folder: Path, details: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE_NAME
    with path.open("a", encoding="utf-8") as file:
        file.write(details)
    return path
