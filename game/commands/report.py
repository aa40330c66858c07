"""`main.py report`: writes what one player did in a time as a PDF, a page for the therapist and one for the player."""

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import platformdirs

from game.app.clock import Stamps
from game.app.report_content import FONTS, PALETTE, ReportContent
from game.app.shelf import Shelf
from game.commands.levels import SHIPPED
from game.commands.outputs import check_outputs
from game.core.errors import PlainError
from game.core.toml_file import did_you_mean
from game.report.subject import Period
from game.screen.text import Text
from game.store.files import FILE_NAME
from game.store.player import Player
from game.store.repository import Store


class WhoError(PlainError):
    """A player that cannot be found."""


class DayError(PlainError):
    """Something that is not a day."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("player", metavar="PLAYER", help="the picture, the name or the id of a player")
    parser.add_argument("--from", dest="first", required=True, metavar="YYYY-MM-DD", help="the first day")
    parser.add_argument("--to", dest="last", required=True, metavar="YYYY-MM-DD", help="the last day")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.pdf", help="write the report here")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is kept")


def run(args: argparse.Namespace) -> int:
    """Write the report. Raises PlainError for a player, a day or a file that cannot be used."""
    period = Period(day_of("--from", args.first), day_of("--to", args.last))
    check_outputs({"--out": args.out}, None, {"--out": ".pdf"})
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    if not (folder / FILE_NAME).exists():
        raise WhoError(f"Nothing is kept in {folder} yet. Name the folder of the path with --data.")
    text = Text.read()
    with Store.open(folder) as store:
        player = player_named(args.player, store.players())
        subject = ReportContent(store, Shelf(SHIPPED, store), Stamps(), text, player).subject(period)
    from game.report.document import write_report  # noqa: PLC0415 - a mistake in the line is told before a second of loading

    write_report(args.out, subject, text, PALETTE, FONTS)
    print(f"The report is written to {args.out}.")
    return 0


def day_of(option: str, said: str) -> date:
    """Return the day that an option names. Raises DayError for what is none."""
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise DayError(f"{option} {said} is not a day. Write it like 2026-03-31.") from error


def player_named(said: str, players: Sequence[Player]) -> Player:
    """Return the player with this picture, name or id; capitals do not matter. Raises WhoError for none and for several."""
    wanted = said.strip().lower()
    found = [player for player in players if wanted in _names(player)]
    if len(found) == 1:
        return found[0]
    if found:
        pictures = ", ".join(player.tile for player in found)
        raise WhoError(f"There are {len(found)} players called '{said}'. Say which picture: {pictures}.")
    known = [name for player in players for name in (player.tile, player.name) if name]
    hint = did_you_mean(said, {name.lower() for name in known})
    there = f" There are: {', '.join(known)}." if known else " Nobody has played here yet."
    raise WhoError(f"There is no player '{said}'.{hint or there}")


def _names(player: Player) -> set[str]:
    return {name.lower() for name in (player.tile, player.name, player.player_id) if name}
