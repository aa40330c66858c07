"""`main.py bench --journey`: months of play at three rates, when each milestone comes, and how long each programme waits at most."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from game.commands.journey_page import Met, page
from game.commands.outputs import OutputError
from game.core.journey import Journey, read_journey
from game.core.level_file import read_levels
from game.core.programme import items_for, read_programmes
from game.scoring.journey_of_play import LONGEST_WAIT, Arrival, arrivals, brought_to, longest_wait
from game.screen.text import Text

ROOT = Path(__file__).resolve().parents[2]
JOURNEY, LEVELS = ROOT / "assets" / "journey", ROOT / "levels"
PAGE = ROOT / "docs" / "journey.md"
RATES = (60, 100, 300)
"""Repetitions a day, five days a week."""
Played = Mapping[int, Sequence[Arrival]]
"""What arrives, by the repetitions of a session."""


def simulate_journey(json_out: Path | None, page_out: Path = PAGE, folder: Path = JOURNEY, levels: Path = LEVELS) -> int:
    """Play at each rate, write the page (and the figures as JSON), print the tables; 1 where anybody's wait is too long."""
    journey = read_journey(folder)
    played, met = _played(journey), met_in_programmes(journey, levels)
    try:
        page_out.write_text(page(played, met, Text.read()), encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"The page cannot be written to {page_out}: {error.strerror}. Free that place, or allow it.") from error
    if json_out:
        json_out.write_text(json.dumps(_figures(played, met), indent=1) + "\n", encoding="utf-8")
    print(_table(played))
    print(_programmes(met))
    too_long = [
        *_too_long("At", {rate: longest_wait(arriving) for rate, arriving in played.items()}),
        *(line for one in met for line in _too_long(f"In the programme {one.programme}, at", one.waits)),
    ]
    for line in too_long:
        print(f"{line} Add a milestone to a file in {folder}.", file=sys.stderr)
    return 1 if too_long else 0


def met_in_programmes(journey: Journey, folder: Path = LEVELS) -> tuple[Met, ...]:
    """Return for each programme which games are met by somebody who trains alone, and the longest wait at each rate."""
    levels = read_levels(folder)
    met = []
    for name, programme in read_programmes(folder / "programmes", levels).items():
        games = tuple(dict.fromkeys(levels[item.level].game for item in items_for(programme, levels, company=False)))
        waits = {rate: longest_wait(arriving) for rate, arriving in _played(brought_to(games, journey)).items()}
        met.append(Met(name, games, waits))
    return tuple(met)


def journey_page(journey: Journey) -> str:
    """Return the page as it stands in the documents."""
    return page(_played(journey), met_in_programmes(journey), Text.read())


def _played(journey: Journey) -> Played:
    return {rate: arrivals(journey, rate) for rate in RATES}


def _too_long(where: str, waits: Mapping[int, int]) -> list[str]:
    return [
        f"{where} {rate} reps a day {wait} sessions pass without anything new, {LONGEST_WAIT} are allowed."
        for rate, wait in waits.items()
        if wait > LONGEST_WAIT
    ]


def _figures(played: Played, met: Sequence[Met]) -> dict[str, object]:
    rates = {
        str(rate): {
            "longest_wait": longest_wait(arriving),
            "arrivals": [{"name": one.name, "stones": one.stones, "session": one.session, "week": one.week} for one in arriving],
        }
        for rate, arriving in played.items()
    }
    programmes = {
        one.programme: {"games": list(one.games), "longest_wait": {str(rate): wait for rate, wait in one.waits.items()}} for one in met
    }
    return {**rates, "programmes": programmes}


def _table(played: Played) -> str:
    """Session and week of each milestone, one column a rate."""
    lines = [f"{'milestone':34s}{'stones':>8s}" + "".join(f"{f'{rate} a day':>24s}" for rate in played)]
    for together in zip(*played.values(), strict=True):
        when = "".join(f"{f'session {one.session}, week {one.week}':>24s}" for one in together)
        lines.append(f"{together[0].name:34s}{together[0].stones:>8d}{when}")
    return "\n".join([*lines, _waits("all games", {rate: longest_wait(arriving) for rate, arriving in played.items()})])


def _programmes(met: Sequence[Met]) -> str:
    """The longest wait of each programme, one column a rate."""
    return "\n".join(_waits(one.programme, one.waits) for one in met)


def _waits(name: str, waits: Mapping[int, int]) -> str:
    return f"{f'longest wait, {name} (allowed: {LONGEST_WAIT})':42s}" + "".join(f"{f'{wait} sessions':>24s}" for wait in waits.values())
