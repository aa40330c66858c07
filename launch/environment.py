"""The `.venv` in the project's folder: made when it is missing or broken, left alone when it is whole."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from launch.problem import NotReadyError
from launch.stamp import Marks, marks_of, read_stamp, remove_stamp, write_stamp

PLAY_FILES = ("requirements.txt",)
TEST_FILES = ("requirements.txt", "requirements-test.txt")
# What the pinned packages weigh; CONTRIBUTING.md says how to weigh them again.
DOWNLOAD_MB = {"linux": 240, "darwin": 165, "win32": 180}
TEST_DOWNLOAD_MB = 35


def prepare(root: Path, files: Sequence[str]) -> Path:
    """Make `.venv` hold exactly what the requirement files ask for and return its Python; raises NotReadyError."""
    venv = root / ".venv"
    wanted = marks_of(root, files)
    known = read_stamp(venv) if is_whole(venv, Path(sys.executable), sys.version_info[:2]) else {}
    if not wanted.items() <= known.items():
        try:
            _fill(root, venv, known, wanted)
        except OSError as error:
            raise NotReadyError(f"Stone by Stone could not write into its folder {root}: {error.strerror}.") from error
    return python_in(venv)


def python_in(venv: Path) -> Path:
    """Where the Python of venv lies."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def is_whole(venv: Path, running: Path, version: tuple[int, int]) -> bool:
    """Whether venv still fits the Python it was made from, told from the Python that is running now and its version.

    `play` runs the Python of venv itself if that can run at all, so another one tells that it cannot.
    `play.bat` never does, because Windows cannot replace a program that runs; there, the Python that venv was made from must still exist.
    """
    try:
        config = (venv / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    settings = dict(line.split(" = ", 1) for line in config.splitlines() if " = " in line)
    if os.name == "nt":
        return python_in(venv).exists() and Path(settings.get("home", "")).is_dir()
    return running.parent == venv / "bin" and settings.get("version", "").split(".")[:2] == [str(number) for number in version]


def _fill(root: Path, venv: Path, known: Marks, wanted: Marks) -> None:
    # Only this path needs them, and a start with a whole `.venv` is not to wait for them.
    from launch.install import LOG_NAME, install  # noqa: PLC0415
    from launch.libraries import advice, missing_packages  # noqa: PLC0415

    if missing := missing_packages():
        raise NotReadyError(advice(missing, shutil.which, os.geteuid() == 0))
    changed = [name for name in wanted if wanted[name] != known.get(name)]
    print(announcement(changed, is_new=not known, platform=sys.platform), flush=True)
    if known:
        remove_stamp(venv)
    else:
        _make(venv)
    install(python_in(venv), root, list(wanted), venv / LOG_NAME)
    write_stamp(venv, known | wanted)
    print("Ready.", flush=True)


def announcement(changed: Sequence[str], is_new: bool, platform: str) -> str:
    """What a player is told before anything is fetched."""
    size_mb = DOWNLOAD_MB.get(platform, DOWNLOAD_MB["linux"]) + TEST_DOWNLOAD_MB * ("requirements-test.txt" in changed)
    if is_new:
        return f"Stone by Stone makes itself ready. It does this once, and fetches about {size_mb} MB from the internet."
    if "requirements.txt" in changed:
        return f"Stone by Stone has changed and fetches what is new: {size_mb} MB at most."
    return f"The tools for the tests are fetched: about {TEST_DOWNLOAD_MB} MB."


def _make(venv: Path) -> None:
    remove_stamp(venv)
    base = getattr(sys, "_base_executable", sys.executable)  # the running Python may lie in the very folder to be cleared
    command = [base, "-m", "venv", "--clear", str(venv)]
    made = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if made.returncode:
        last = (made.stdout + made.stderr).strip().rpartition("\n")[2]
        raise NotReadyError(f"Python could not make the folder {venv}: {last}")
