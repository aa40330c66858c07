"""Fills `.venv` with the pinned packages, showing one line of progress."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO

from launch.problem import NotReadyError
from launch.progress import Progress, packages_in

LOG_NAME = "install.log"
# Every package is pinned by name and hash, so pip has no dependency to work out and nothing to build.
PIP_INSTALL = ("-m", "pip", "install", "--no-deps", "--require-hashes", "--only-binary", ":all:", "--no-input", "--progress-bar", "off")


def install(python: Path, root: Path, files: Sequence[str], log: Path) -> None:
    """Install what the requirement files in root list; raises NotReadyError with a sentence that says what went wrong."""
    names = set[str]().union(*(packages_in((root / name).read_text(encoding="utf-8")) for name in files))
    command = [str(python), *PIP_INSTALL, *(word for name in files for word in ("-r", str(root / name)))]
    environ = os.environ | {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", "PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    with subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
    ) as pip:
        assert pip.stdout is not None
        said = _follow(pip.stdout, Progress(len(names)))
    log.write_text("\n".join(said), encoding="utf-8")
    if pip.returncode:
        raise NotReadyError(explain(said, log))


def explain(said: Sequence[str], log: Path) -> str:
    """Why pip gave up, in one sentence for a player, from all that it said."""
    text = "\n".join(said)
    if "No space left" in text:
        return "The disk is full: Stone by Stone needs about 1 GB of room. Please make room, then start ./play again."
    if "WARNING: Retrying (" in text or "ConnectionError" in text:
        return "The internet cannot be reached, and this start needs it. Please connect, then start ./play again."
    if "No matching distribution found for " in text:
        package = text.rpartition("No matching distribution found for ")[2].split("=")[0]
        return f"{package} does not exist for this kind of computer, and Stone by Stone cannot do without it (see docs/install.md)."
    errors = [line.removeprefix("ERROR: ") for line in said if line.startswith("ERROR: ")]
    return f"The packages could not be installed: {errors[0] if errors else 'pip stopped'}\nAll that pip said is in {log}."


def _follow(output: IO[str], progress: Progress) -> list[str]:
    said: list[str] = []
    start_s = time.monotonic()
    told = progress.doing
    for line in _lines_or_ticks(output):
        if line is not None:
            said.append(line)
            progress = progress.after(line)
        if sys.stdout.isatty():
            print(f"\r{progress.line(time.monotonic() - start_s):<79.79}", end="", flush=True)
        elif progress.doing != told:  # a log keeps every line, so it gets one a stage
            print(progress.stage, flush=True)
        told = progress.doing
    if sys.stdout.isatty():
        print()
    return said


def _lines_or_ticks(output: IO[str]) -> Iterator[str | None]:
    """Each line as it comes, and None for each second without one, so that the clock in the line goes on."""
    lines: Queue[str | None] = Queue()
    Thread(target=_feed, args=(output, lines), daemon=True).start()
    while True:
        try:
            line = lines.get(timeout=1)
        except Empty:
            yield None
            continue
        if line is None:
            return
        yield line


def _feed(output: IO[str], lines: "Queue[str | None]") -> None:
    for line in output:
        lines.put(line.rstrip())
    lines.put(None)
