"""What a file of one player says, as JSON: the shape of its values, and what in them can be believed."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import pairwise
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from game.core.correction import CorrectionError
from game.core.handed_over import HandedLevel, HandedSession, Said
from game.core.toml_file import as_written, at_place
from game.exchange.errors import ExchangeError

FORMAT = "stone-by-stone player"
VERSION = 2
"""Raised with every change of the shape; tests/exchange/old holds a file of each version, and all of them can be read."""
MOST_PAIN = 10
MOST_REPS = 100_000
MOST_SETS = 100_000
SEEDS = range(-(2**63), 2**63)
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

SAID = TypeAdapter(Said)
SESSION = TypeAdapter(HandedSession)
Value = TypeVar("Value")


class Head(BaseModel):
    """What any file of any version begins with."""

    format: str = Field(max_length=80)
    version: int


class About(Head):
    """The head of this version; the counts tell a file that was cut short."""

    model_config = ConfigDict(extra="forbid", strict=True)

    notes: int = Field(ge=0)
    corrections: int = Field(ge=0)
    own_levels: int = Field(ge=0)
    sessions: int = Field(ge=0)
    reps: int = Field(ge=0)


def read_head(text: bytes, where: str) -> About:
    """Read the head. Raises ExchangeError for another kind of file, and for one of a later version of the game."""
    head = _read(Head.model_validate_json, text, where)
    if head.format != FORMAT:
        raise ExchangeError(f"{where}: this is not an export of one player. Make one with: main.py export PLAYER --format zip")
    if head.version > VERSION:
        raise ExchangeError(f"{where}: this was written by a newer version of the game. Please update the game; nothing was changed.")
    return _read(About.model_validate_json, text, where)


def read_said(text: bytes, where: str) -> Said:
    """Read what was said of a player. Raises ExchangeError."""
    said = _read(SAID.validate_json, text, where)
    moments = [said.player.created_at]
    moments += [note.made_at for note in said.notes] + [one.made_at for one in said.corrections] + [one.made_at for one in said.levels]
    wrong = _wrong_moment(moments) or _wrong_level(said.levels)
    if not said.player.player_id:
        wrong = "the player has no id"
    if wrong:
        raise ExchangeError(f"{where}: {wrong}.")
    return said


def read_session(text: bytes, player_id: str, where: str) -> HandedSession:
    """Read one session of this player. Raises ExchangeError."""
    session = _read(SESSION.validate_json, text, where)
    wrong = _wrong_session(session, player_id)
    if wrong:
        raise ExchangeError(f"{where}: {wrong}.")
    return session


def _read(check: Callable[[bytes], Value], text: bytes, where: str) -> Value:
    try:
        return check(text)
    except CorrectionError as error:
        raise ExchangeError(f"{where}: {error}") from error
    except ValidationError as error:
        raise ExchangeError(_one_line(f"{where}{_mistake(error.errors(include_url=False)[0])}")) from error


def _mistake(found: ErrorDetails) -> str:
    said = f"{found['msg'][:1].lower()}{found['msg'][1:]}"
    if found["type"] == "json_invalid":
        return f" is damaged: {said}. Make the export anew."
    place = at_place(found["loc"])
    if found["type"] in ("unexpected_keyword_argument", "extra_forbidden"):
        return f": there is no key '{place}' in an export."
    if found["type"].startswith("missing"):
        return f": the key '{place}' is missing."
    return f": {place} = {as_written(found['input'])} does not fit: {said}."


def _one_line(said: str) -> str:
    return "".join(sign if sign.isprintable() else "�" for sign in said)


def _wrong_moment(moments: Iterable[str]) -> str | None:
    return next((f"{as_written(moment)} is no moment in ISO 8601" for moment in moments if not _is_moment(moment)), None)


def _is_moment(said: str) -> bool:
    try:
        datetime.fromisoformat(said)
    except ValueError:
        return False
    return _MOMENT.fullmatch(said) is not None


def _wrong_level(levels: Iterable[HandedLevel]) -> str | None:
    """A step back leads to an earlier version, or to the shipped level."""
    so_far: dict[str, int] = {}
    for level in levels:
        before = so_far.get(level.name, 0)
        if level.back_to is not None and not 1 <= level.back_to <= before:
            return f"version {before + 1} of the level {as_written(level.name)} leads back to a version that is not there"
        so_far[level.name] = before + 1
    return None


def _wrong_session(session: HandedSession, player_id: str) -> str | None:
    record = session.record
    moments = [record.started_at, *(one.at for one in session.withdrawn), *([session.ended_at] if session.ended_at is not None else [])]
    pains = [pain for pain in (record.pain_before, record.pain_after) if pain is not None]
    reps = {one_set.number: len(one_set.reps) for one_set in record.sets}
    mistakes = (
        (record.player_id != player_id or not record.session_id, "the session belongs to somebody else, or has no id"),
        (record.seed not in SEEDS, "the seed is too large"),
        (any(not 0 <= pain <= MOST_PAIN for pain in pains), f"pain goes from 0 to {MOST_PAIN}"),
        (not _in_order([one.number for one in record.sets]), "the sets are not in order"),
        (any(not 0 <= one.work.imagined_reps <= MOST_REPS for one in record.sets), "so many reps cannot be imagined"),
        (
            any(not 1 <= one.rep_number <= reps.get(one.set_number, 0) for one in session.withdrawn),
            "a rep was taken back that is not there",
        ),
    )
    return _wrong_moment(moments) or next((said for wrong, said in mistakes if wrong), None)


def _in_order(numbers: list[int]) -> bool:
    return all(0 < one < after for one, after in pairwise([*numbers, MOST_SETS]))
