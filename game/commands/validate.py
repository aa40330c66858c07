"""`main.py validate`: how exact the measurement is, on clips with a truth file beside them; writes what is published."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from game.commands.outputs import OutputError, check_outputs
from game.commands.watching import watch
from game.core.errors import PlainError
from game.motion.accuracy import PUBLISHED
from game.motion.movements import MOVEMENT_TABLE
from game.validation.document import PICTURE_FOLDER, page
from game.validation.published import Accuracy, accuracy_of
from game.validation.table import printed
from game.validation.trial import Tried, try_all
from game.validation.truth_files import clips_in, read_truth
from game.validation.truth_table import TruthError

ROOT = Path(__file__).resolve().parents[2]
CLIPS = ROOT / "assets" / "clips"
PAGE = ROOT / "docs" / "accuracy.md"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument(
        "folder", type=Path, nargs="?", default=CLIPS, metavar="DIR", help="clips, and beside each its truth (.csv and .json)"
    )
    parser.add_argument(
        "--json", type=Path, default=PUBLISHED, metavar="OUT.json", help="write the figures here, not where the program reads them"
    )
    parser.add_argument("--docs", type=Path, default=PAGE, metavar="OUT.md", help="write the page about them here, not to docs/accuracy.md")
    parser.add_argument("--no-plots", action="store_true", help="draw no pictures for the page")


def run(args: argparse.Namespace) -> int:
    """Measure every clip that can be used, then write and print the table."""
    clips = clips_in(args.folder)
    check_outputs({"--json": args.json, "--docs": args.docs}, None, {"--json": ".json", "--docs": ".md"})
    pictures = None if args.no_plots else _picture_folder(args.docs)
    tried = [one for number, clip in enumerate(clips, start=1) for one in _tried(clip, f"{number} of {len(clips)}")]
    if not tried:
        raise TruthError(f"No clip in {args.folder} could be used, so nothing was written.")
    accuracy = accuracy_of(tried)
    _write(accuracy, tried, args, pictures)
    print(printed(accuracy))
    return 0


def _picture_folder(docs: Path) -> Path:
    """Make the folder before the long work, so that it is not done in vain."""
    folder = docs.parent / PICTURE_FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The pictures cannot be written to {folder}: {error.strerror}. Use --no-plots, or another --docs.") from error
    return folder


def _tried(clip: Path, place: str) -> Iterator[Tried]:
    """Look at a clip once and measure it in every way; a clip that cannot be used is told in a sentence, and left out."""
    try:
        truth = read_truth(clip)
        poses = list(watch(clip, MOVEMENT_TABLE[truth.movement].needs_hands, f"{truth.name} ({place})"))
    except PlainError as error:
        print(f"{clip.name} is left out. {error}", file=sys.stderr)
        return
    if not poses:
        print(f"{clip.name} is left out. It has no frames.", file=sys.stderr)
    yield from try_all(poses, truth)


def _write(accuracy: Accuracy, tried: Sequence[Tried], args: argparse.Namespace, pictures: Path | None) -> None:
    drawn: dict[str, str] = {}
    if pictures:
        # Loading matplotlib takes as long as a short clip, and only pictures need it.
        from game.validation.plots import draw  # noqa: PLC0415

        drawn = draw(tried, pictures)
    args.json.write_text(accuracy.to_json(), encoding="utf-8", newline="\n")
    args.docs.write_text(page(accuracy, drawn), encoding="utf-8", newline="\n")
