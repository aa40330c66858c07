"""`main.py export`: writes what is kept of one player as a table, as JSON, as FHIR, or as a zip for another install."""

import argparse
import os
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import IO, get_args

import platformdirs

from game.commands.outputs import check_outputs
from game.commands.report import DayError, WhoError, day_of, player_named
from game.core.errors import PlainError
from game.exchange.columns import write_dictionary
from game.exchange.fhir_bundle import FhirVersion, resources, write_bundle
from game.exchange.fhir_parts import id_of
from game.exchange.player_zip import write_zip
from game.exchange.reps_csv import write_reps
from game.exchange.whole_json import write_whole
from game.store.files import FILE_NAME
from game.store.repository import Store

PYPROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"


class WishError(PlainError):
    """Options that do not go together."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("player", metavar="PLAYER", help="the picture, the name or the id of a player")
    parser.add_argument("--format", choices=tuple(WRITERS), required=True, help="csv: a line a rep; zip: all, for `main.py import`")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="write it here")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is kept")
    parser.add_argument("--fhir-version", choices=get_args(FhirVersion), metavar="R5|R4B", help="with fhir; R5 is usual")
    parser.add_argument("--from", dest="first", metavar="YYYY-MM-DD", help="only sessions from this day on; not with zip")
    parser.add_argument("--to", dest="last", metavar="YYYY-MM-DD", help="only sessions up to this day; not with zip")
    parser.add_argument("--with-name", action="store_true", help="with json and fhir: write the player's name too")


def run(args: argparse.Namespace) -> int:
    """Write the file. Raises PlainError for a player, a day, a wish or a file that cannot be used."""
    _check_wishes(args)
    since, before = _time(args.first, args.last)
    endings = {"csv": ".csv", "json": ".json", "fhir": ".json", "zip": ".zip"}
    dictionary = dictionary_beside(args.out) if args.format == "csv" else None
    check_outputs({"--out": args.out, "the dictionary": dictionary}, None, {"--out": endings[args.format]})
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    if not (folder / FILE_NAME).exists():
        raise WhoError(f"Nothing is kept in {folder} yet. Name the folder of the path with --data.")
    with Store.open(folder) as store:
        player_id = player_named(args.player, store.players()).player_id
        wish = Wish(store, player_id, since, before, args.fhir_version or "R5", args.with_name)
        with _in_one_piece(args.out) as file:
            told = WRITERS[args.format](file, wish)
    print(f"{told} are written to {args.out}.")
    if dictionary is not None:
        with dictionary.open("w", newline="", encoding="utf-8") as table:
            write_dictionary(table)
        print(f"What each column means is written to {dictionary}.")
    return 0


@dataclass(frozen=True, slots=True)
class Wish:
    """Who and what is to be written."""

    store: Store
    player_id: str
    since: str | None
    before: str | None
    fhir_version: FhirVersion
    with_name: bool


def dictionary_beside(out: Path) -> Path:
    """Return where the data dictionary of a table goes."""
    return out.with_name(f"{out.stem}_dictionary.csv")


def _check_wishes(args: argparse.Namespace) -> None:
    if args.fhir_version and args.format != "fhir":
        raise WishError(f"--fhir-version goes with --format fhir, not with {args.format}. Leave it out.")
    if args.with_name and args.format not in ("fhir", "json"):
        has = "always holds the name" if args.format == "zip" else "never holds a name"
        raise WishError(f"--with-name does not go with --format {args.format}: such a file {has}. Leave it out.")
    if args.format == "zip" and (args.first or args.last):
        raise WishError("A zip holds everything of a player, so that nothing is lost. Leave out --from and --to, or choose another format.")


def _time(first: str | None, last: str | None) -> tuple[str | None, str | None]:
    """Return from when to before when the sessions began, in UTC; the days are those of this computer."""
    begin = None if first is None else day_of("--from", first)
    end = None if last is None else day_of("--to", last)
    if begin and end and end < begin:
        raise DayError(f"--to {last} is before --from {first}. Write the earlier day after --from.")
    return None if begin is None else _midnight(begin), None if end is None else _midnight(end, after_days=1)


def _midnight(day: date, after_days: int = 0) -> str:
    try:
        return datetime.combine(day + timedelta(days=after_days), time()).astimezone(UTC).isoformat(timespec="seconds")
    except (OverflowError, ValueError, OSError) as error:
        raise DayError(f"{day} is no day on which anybody played. Write it like 2026-03-31.") from error


@contextmanager
def _in_one_piece(out: Path) -> Iterator[IO[bytes]]:
    """Write beside the file and put it in its place at the end, so that half an export is never taken for a whole one."""
    part = out.with_name(f"{out.name}.part")
    try:
        with part.open("wb") as file:
            yield file
        os.replace(part, out)
    finally:
        part.unlink(missing_ok=True)


def _csv(file: IO[bytes], wish: Wish) -> str:
    text = TextIOWrapper(file, encoding="utf-8", newline="")
    reps = write_reps(text, wish.store.sessions_of(wish.player_id, wish.since, wish.before))
    text.flush()
    text.detach()
    return f"{reps} reps"


def _json(file: IO[bytes], wish: Wish) -> str:
    sessions = wish.store.sessions_of(wish.player_id, wish.since, wish.before)
    return f"{write_whole(file, wish.store.said_of(wish.player_id), sessions, with_name=wish.with_name)} sessions"


def _fhir(file: IO[bytes], wish: Wish) -> str:
    player = wish.store.said_of(wish.player_id).player
    lines = wish.store.sums(wish.player_id, wish.since, wish.before)
    of_all = resources(player, lines, _software(), wish.fhir_version, with_name=wish.with_name)
    bundle_id = id_of(wish.player_id, "bundle", wish.since or "", wish.before or "")
    return f"{write_bundle(file, of_all, bundle_id, wish.fhir_version)} resources"


def _zip(file: IO[bytes], wish: Wish) -> str:
    about = write_zip(file, wish.store.said_of(wish.player_id), wish.store.sessions_of(wish.player_id))
    return f"{about.sessions} sessions with {about.reps} reps"


def _software() -> str:
    return str(tomllib.loads(PYPROJECT.read_text(encoding="utf-8"))["project"]["version"])


WRITERS: dict[str, Callable[[IO[bytes], Wish], str]] = {"csv": _csv, "json": _json, "fhir": _fhir, "zip": _zip}
