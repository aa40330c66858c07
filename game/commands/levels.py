"""`main.py levels`: checks level and programme files, and writes the therapist's page about them."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from game.app.scripts import script_for
from game.commands.level_page import page
from game.commands.outputs import check_outputs
from game.core.errors import PlainError
from game.core.level_file import level_files, read_level, read_levels
from game.core.programme import programme_files, read_programme, read_programmes

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "levels"
PROGRAMMES = "programmes"
"""The folder of programmes within that of the levels."""
PAGE = ROOT / "docs" / "levels.md"


class LevelsError(PlainError):
    """A folder without anything to check."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    what = parser.add_subparsers(dest="what", required=True, metavar="check | docs")
    check = what.add_parser("check", help="check all levels of a folder, and the programmes in its folder programmes")
    check.add_argument("folder", type=Path, nargs="?", default=SHIPPED, metavar="DIR", help="the folder; without it, the shipped one")
    docs = what.add_parser("docs", help="write the therapist's page about levels and programmes")
    docs.add_argument("--out", type=Path, default=PAGE, metavar="OUT.md", help="write it here, not to docs/levels.md")


def run(args: argparse.Namespace) -> int:
    """Check, or write the page."""
    return _check(args.folder) if args.what == "check" else _write_page(args.out)


def shipped_page() -> str:
    """Return the page about the shipped levels and programmes."""
    levels = read_levels(SHIPPED)
    return page(levels, read_programmes(SHIPPED / PROGRAMMES, levels))


def _check(folder: Path) -> int:
    """Read every file; say of each that it is fine, or what is wrong with it."""
    levels, programmes = level_files(folder), programme_files(folder / PROGRAMMES)
    if not levels and not programmes:
        raise LevelsError(f"There is no level in {folder}: no file that ends in .toml. Check the name of the folder.")
    # A level with a mistake is there all the same: a programme that names it is not wrong.
    names = [path.stem for path in levels]
    fine = [_is_fine(path, _check_level) for path in levels]
    fine += [_is_fine(path, lambda path: read_programme(path, names)) for path in programmes]
    print(f"{sum(fine)} of {len(fine)} files are fine.")
    return 0 if all(fine) else 2


def _is_fine(path: Path, read: Callable[[Path], object]) -> bool:
    try:
        read(path)
    except PlainError as error:
        print(error, file=sys.stderr)
        return False
    print(f"{path}: fine")
    return True


def _check_level(path: Path) -> None:
    level = read_level(path)
    if level.modality == "mental_practice":
        script_for(level, "left")


def _write_page(out: Path) -> int:
    check_outputs({"--out": out}, None, {"--out": ".md"})
    out.write_text(shipped_page(), encoding="utf-8", newline="\n")
    print(f"The page is written to {out}.")
    return 0
