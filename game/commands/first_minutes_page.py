"""The page about the first minutes: each screen, its seconds and inputs, for both players."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from game.commands.scripted_player import CAMERA_S, REACTION_S, Visit
from game.core.settings import Language
from game.screen.reading_time import WORDS_A_S

GOALS = {"first_rep_s": 60.0, "inputs": 8.0, "returning_first_rep_s": 20.0, "returning_inputs": 2.0}
NEWCOMER, RETURNING = "somebody new", "somebody who comes back and has done today's stretch"
WHOSE = {"first_rep_s": NEWCOMER, "inputs": NEWCOMER, "returning_first_rep_s": RETURNING, "returning_inputs": RETURNING}
"""Who each figure is of: the right leg, which moves a little."""
LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "hi": "Hindi"}
INTRODUCTION = """# The first minutes

This page is generated: `main.py bench --first-rep` writes it. A scripted player goes through the real program, with one key and
a scripted body in front of the camera, until the first rep of a set is counted and kept.

What the clock holds:

- the program needs {start:g} s from the double click to its first picture, the camera {camera:g} s from its switching on;
- the newcomer reads every word that is drawn, at {words:g} words a minute, numbers and the names of keys among them, and nothing
  twice; a number that only counts on is not read again. Who knows the program reads nothing;
- a hand or a leg moves {reaction:g} s after the last word is read, and after the light has come to the card that is wanted;
- nobody has pain, and all sit as the picture shows, so that the camera has nothing to ask for.

The figures that `--json` writes are those of the **right leg, which moves a little**, in English. `first_rep_s` and `inputs` are
of {newcomer}; `returning_first_rep_s` and `returning_inputs` of {returning}.
On a day that begins with its stretch the first rep comes later: see the table of everybody who comes back.

What this does not show: how long it takes to put a laptop beside the chair.
"""
NEW = """## Everybody who is new

The goal is {0:g} s and {1:g} inputs. Whoever cannot move a limb yet is asked first what safety has to know, because somebody moves it
then; and a rep of a limb that is moved by the other hand is slow.
"""
SPOKEN = """## In every language

The goal is {0:g} s and {1:g} inputs. This is the newcomer whose right leg moves a little; a language with more words is read for longer.
"""
BACK = """## Everybody who comes back

The goal is {0:g} s and {1:g} inputs. Most plans begin with a slow stretch, which counts at its end only: half a minute is what a stretch
takes, and no first rep can come sooner on a day that begins with one.
"""


class Row(NamedTuple):
    """One player in the table of all: who it is, the seconds to the first counted rep, the inputs, and the goals of both."""

    who: str
    first_rep_s: float
    inputs: int
    goals: tuple[float, float]

    @property
    def meets(self) -> bool:
        """Whether both goals are met."""
        return round(self.first_rep_s, 1) <= self.goals[0] and self.inputs <= self.goals[1]

    @property
    def told(self) -> str:
        """The row as it stands in the table."""
        return f"| {self.who} | {self.first_rep_s:.1f} | {self.inputs} | {'yes' if self.meets else '**no**'} |"


class Way(NamedTuple):
    """One player: the screens in their order, and the seconds from the double click to the first counted rep."""

    title: str
    visits: Sequence[Visit]
    first_rep_s: float
    goals: tuple[float, float]


def page(ways: Sequence[Way], new: Sequence[Row], languages: Sequence[Row], back: Sequence[Row], start_s: float) -> str:
    """Return the whole page."""
    clock = {"start": start_s, "camera": CAMERA_S, "words": 60 * WORDS_A_S, "reaction": REACTION_S}
    told = INTRODUCTION.format(**clock, newcomer=NEWCOMER, returning=RETURNING)
    tables = (_all_of(NEW, new), _all_of(SPOKEN, languages, "language"), _all_of(BACK, back))
    return "\n".join([told, *tables, *(_table(way, start_s) for way in ways)])


def _all_of(said: str, rows: Sequence[Row], who: str = "who") -> str:
    head = [f"| {who} | seconds | inputs | meets the goals |", "|---|---|---|---|"]
    return said.format(*rows[0].goals) + "\n" + "\n".join([*head, *(row.told for row in rows)]) + "\n"


def _table(way: Way, start_s: float) -> str:
    ends = [*(visit.from_s for visit in way.visits), way.first_rep_s - start_s]
    rows = ["| screen | words | seconds | inputs |", "|---|---|---|---|", f"| (the program starts) | | {start_s:.1f} | |"]
    for visit, (from_s, until_s) in zip(way.visits, pairwise(ends), strict=True):
        rows.append(f"| {visit.screen} | {visit.words} | {until_s - from_s:.1f} | {visit.inputs} |")
    words, inputs = sum(visit.words for visit in way.visits), sum(visit.inputs for visit in way.visits)
    rows.append(f"| **in all** | **{words}** | **{way.first_rep_s:.1f}** (goal {way.goals[0]:g}) | **{inputs}** (goal {way.goals[1]:g}) |")
    return f"## {way.title}\n\n" + "\n".join(rows) + "\n"
