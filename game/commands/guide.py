"""`main.py guide`: writes the picture guide for whoever helps as a page to be printed."""

import argparse
from pathlib import Path

from game.app.clock import Stamps
from game.app.guide_content import guide_pdf
from game.commands.outputs import check_outputs
from game.core.errors import PlainError
from game.core.settings import LANGUAGES
from game.screen.text import ENGLISH, Text


class GuideError(PlainError):
    """A guide that cannot be written."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--language", choices=LANGUAGES, default="en", help="write it in this language (%(default)s)")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.pdf", help="write the guide here")


def run(args: argparse.Namespace) -> int:
    """Write the guide. Raises GuideError where the file cannot be written."""
    check_outputs({"--out": args.out}, None, {"--out": ".pdf"})
    content = guide_pdf(Text.read(ENGLISH.parent / args.language), Stamps().today().date())
    try:
        args.out.write_bytes(content)
    except OSError as error:
        raise GuideError(f"{args.out} cannot be written: {error.strerror}. Choose another folder.") from error
    print(f"The guide is written to {args.out}.")
    return 0
