"""The page about the journey: what comes when, and to whom."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from game.core.names import GAME_NAMES
from game.scoring.journey_of_play import LONGEST_WAIT, SESSIONS_A_WEEK, WEEKS, Arrival, longest_wait
from game.screen.text import Text

INTRODUCTION = f"""# The journey

This page is generated: `main.py bench --journey` writes it. What the stones bring stands in one file a game in `assets/journey`;
the game and this page read the same files.

Every repetition lays one stone, whatever is played, and each milestone comes once so many stones lie. Below: the session and the
week in which it comes, {SESSIONS_A_WEEK} sessions a week, for a player of few, of middling and of many repetitions a day.

The rule: something new comes at least every {LONGEST_WAIT}rd session of the first {WEEKS} weeks, to everybody: in the games of each
programme, as somebody meets them who trains alone.
"""


class Met(NamedTuple):
    """One programme: the games that are met in it, and the longest wait by the repetitions of a day."""

    programme: str
    games: Sequence[str]
    waits: Mapping[int, int]


def page(played: Mapping[int, Sequence[Arrival]], met: Sequence[Met], text: Text) -> str:
    """Return the whole page; `played` holds what arrives by the repetitions of a day, `met` what each programme meets."""
    parts = [INTRODUCTION, _waits(played), _programmes(met)]
    for game in GAME_NAMES:
        parts.append(_of_game(game, played, text))
    return "\n".join(part for part in parts if part)


def _waits(played: Mapping[int, Sequence[Arrival]]) -> str:
    rows = [
        "| repetitions a day | longest wait, all games | longest wait, the path alone | new in week 1 | new in week 7 |",
        "|---|---|---|---|---|",
    ]
    for rate, arriving in played.items():
        path = [one for one in arriving if one.name.startswith("stone_path.")]
        new = (str(sum(one.week == week for one in arriving)) for week in (1, 7))
        rows.append(f"| {rate} | {longest_wait(arriving)} sessions | {longest_wait(path)} sessions | {' | '.join(new)} |")
    return "\n".join(rows) + "\n"


def _programmes(met: Sequence[Met]) -> str:
    heads = " | ".join(f"longest wait, {rate} a day" for rate in met[0].waits)
    rows = [f"| programme | its games | {heads} |", f"|---|---|{'---|' * len(met[0].waits)}"]
    for one in met:
        rows.append(f"| {one.programme} | {', '.join(one.games)} | {' | '.join(f'{wait} sessions' for wait in one.waits.values())} |")
    return "\n".join(rows) + "\n"


def _of_game(game: str, played: Mapping[int, Sequence[Arrival]], text: Text) -> str:
    """One table; empty for a game that the path brings nothing to."""
    columns = [[one for one in arriving if one.name.startswith(f"{game}.")] for arriving in played.values()]
    if not columns[0]:
        return ""
    heads = " | ".join(f"{rate} a day" for rate in played)
    rows = [f"## {game}\n", f"| stones | what comes | {heads} |", f"|---|---|{'---|' * len(columns)}"]
    for together in zip(*columns, strict=True):
        when = " | ".join(f"session {one.session}, week {one.week}" for one in together)
        rows.append(f"| {together[0].stones:,} | {text(_title(together[0].name))} | {when} |")
    return "\n".join(rows) + "\n"


def _title(name: str) -> str:
    return f"journey-{name}".replace(".", "-").replace("_", "-")
