"""`main.py bench --journey`: months of play at three rates, when each milestone of every game comes, and the longest wait."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from game.commands.journey_page import page
from game.commands.outputs import OutputError
from game.core.journey import Journey, read_journey
from game.scoring.journey_of_play import LONGEST_WAIT, Arrival, arrivals, longest_wait
from game.screen.text import Text

ROOT = Path(__file__).resolve().parents[2]
JOURNEY = ROOT / "assets" / "journey"
PAGE = ROOT / "docs" / "journey.md"
RATES = (60, 100, 300)
"""Repetitions a day, five days a week."""
Played = Mapping[int, Sequence[Arrival]]
"""What arrives, by the repetitions of a session."""


def simulate_journey(json_out: Path | None, page_out: Path = PAGE, folder: Path = JOURNEY) -> int:
    """Play at each rate, write the page (and the figures as JSON), print the table; 1 where a wait is too long."""
    journey = read_journey(folder)
    played = {rate: arrivals(journey, rate) for rate in RATES}
    too_long = [rate for rate, arriving in played.items() if longest_wait(arriving) > LONGEST_WAIT]
    try:
        page_out.write_text(journey_page(journey), encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"The page cannot be written to {page_out}: {error.strerror}. Free that place, or allow it.") from error
    if json_out:
        json_out.write_text(json.dumps(_figures(played), indent=1) + "\n", encoding="utf-8")
    print(_table(played))
    for rate in too_long:
        words = f"At {rate} reps a day {longest_wait(played[rate])} sessions pass without anything new, {LONGEST_WAIT} are allowed."
        print(f"{words} Add a milestone to a file in {folder}.", file=sys.stderr)
    return 1 if too_long else 0


def journey_page(journey: Journey) -> str:
    """Return the page as it stands in the documents."""
    return page({rate: arrivals(journey, rate) for rate in RATES}, Text.read())


def _figures(played: Played) -> dict[str, object]:
    return {
        str(rate): {
            "longest_wait": longest_wait(arriving),
            "arrivals": [{"name": one.name, "stones": one.stones, "session": one.session, "week": one.week} for one in arriving],
        }
        for rate, arriving in played.items()
    }


def _table(played: Played) -> str:
    """Session and week of each milestone, one column a rate."""
    lines = [f"{'milestone':34s}{'stones':>8s}" + "".join(f"{f'{rate} a day':>24s}" for rate in played)]
    for together in zip(*played.values(), strict=True):
        when = "".join(f"{f'session {one.session}, week {one.week}':>24s}" for one in together)
        lines.append(f"{together[0].name:34s}{together[0].stones:>8d}{when}")
    waits = "".join(f"{f'{longest_wait(arriving)} sessions':>24s}" for arriving in played.values())
    return "\n".join([*lines, f"{f'longest wait (allowed: {LONGEST_WAIT})':42s}{waits}"])
