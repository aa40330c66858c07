"""What the words after `./play` mean to the launcher; all others go to `main.py`."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from launch.environment import PLAY_FILES, TEST_FILES, prepare
from launch.problem import NotReadyError


def main(root: Path, words: Sequence[str]) -> int:
    """Make the project in root ready, then do what the words ask for; returns the exit status."""
    try:
        return _obey(root, list(words))
    except NotReadyError as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Start ./play again to go on.", file=sys.stderr)
        return 130


def _obey(root: Path, words: list[str]) -> int:
    if words[:1] == ["--missing"]:
        return _tell_missing()
    if words[:1] == ["test"]:
        python = prepare(root, TEST_FILES)
        return 0 if words[1:] == ["--setup-only"] else _test(root, python, words[1:])
    python = prepare(root, PLAY_FILES)
    if words == ["--shortcut"]:
        from launch.shortcut import put_shortcut  # noqa: PLC0415  (a plain start has no use for it)

        print("\n".join(f"The icon is here: {path}" for path in put_shortcut(root)))
        return 0
    return _hand_over([str(python), str(root / "main.py"), *words])


def _tell_missing() -> int:
    from launch.libraries import missing_packages  # noqa: PLC0415  (a plain start has no use for it)

    print("\n".join(package.apt for package in missing_packages()))
    return 0


def _test(root: Path, python: Path, words: list[str]) -> int:
    os.chdir(root)
    return _hand_over([str(python), "-m", "pytest", *pytest_words(words)])


EVERY_CORE = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")


def pytest_words(words: Sequence[str]) -> list[str]:
    """What pytest is given: `--all` lifts the choice of the default suite, all else passes through; a whole suite uses every core."""
    everything = ["-m", ""] if "--all" in words else []
    wished = [word for word in words if word != "--all"]
    return [*everything, *(wished or EVERY_CORE)]


def _hand_over(command: list[str]) -> int:
    """Become the command; Windows cannot, and waits for it instead."""
    if os.name != "nt":
        os.execv(command[0], command)
    import subprocess  # noqa: PLC0415  (costs a start on other systems)

    return subprocess.call(command)
