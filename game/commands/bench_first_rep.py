"""`main.py bench --first-rep`: how long it takes from the double click to the first rep that counts, by a scripted player's clock."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from game.app.clock import Stamps
from game.app.exercise import MakeTracker, RunningSource
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.app.walk import Walk
from game.app.wiring import Outside, wire
from game.commands.first_minutes_page import GOALS, Way, page
from game.commands.outputs import OutputError
from game.commands.scripted_player import Leg, NotingWindow, ScriptedPlayer, Visit
from game.core.clock import Clock, ScriptedClock
from game.core.health import Health
from game.core.level import Level
from game.core.names import Side
from game.core.pose import Pose
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.screen.scene import Input, KeyInput
from game.screen.sound import SilentSound
from game.screen.speech import SilentSpeech
from game.sources.tracker import StepwiseTracker
from game.store.repository import Store

PAGE = Path(__file__).resolve().parents[2] / "docs" / "first_minutes.md"
START_S = 1.0
"""From the double click to the first picture: the goal that `bench` measures on the machine it runs on."""
FPS = 20.0
LONGEST_S = 300.0
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SIDE: Side = "right"
WANTS = {
    "first-question-limb": "Leg",
    "question-side-leg": "Right",
    "first-question-ability": "A little",
    "pain": "Pain 0.",
}


@dataclass(frozen=True, slots=True)
class FirstRep:
    """One player's way: the screens in their order, the seconds until the first counted rep, and the record that keeps it."""

    visits: tuple[Visit, ...]
    first_rep_s: float
    record: SessionRecord

    @property
    def inputs(self) -> int:
        """How often something was pressed."""
        return sum(visit.inputs for visit in self.visits)


def bench_first_rep(json_out: Path | None, page_out: Path = PAGE) -> int:
    """Let both players play, write the page (and the figures as JSON), print the table; 1 where a goal is missed."""
    newcomer, returning = newcomers_way(), returning_way()
    figures = figures_of(newcomer, returning)
    try:
        page_out.write_text(first_minutes_page(newcomer, returning), encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"The page cannot be written to {page_out}: {error.strerror}. Free that place, or allow it.") from error
    if json_out:
        json_out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    for name, value in figures.items():
        print(f"{name:24s}{value:>8.4g}   ≤ {GOALS[name]:g}")
    return 0 if all(value <= GOALS[name] for name, value in figures.items()) else 1


def figures_of(newcomer: FirstRep, returning: FirstRep) -> dict[str, float]:
    """Return the four figures by their names."""
    return {
        "first_rep_s": round(newcomer.first_rep_s, 1),
        "inputs": newcomer.inputs,
        "returning_first_rep_s": round(returning.first_rep_s, 1),
        "returning_inputs": returning.inputs,
    }


def first_minutes_page(newcomer: FirstRep, returning: FirstRep) -> str:
    """Return the page as it stands in the documents."""
    ways = (
        Way("Somebody who has never seen the game", newcomer.visits, newcomer.first_rep_s, (GOALS["first_rep_s"], GOALS["inputs"])),
        Way(
            "Somebody who comes back",
            returning.visits,
            returning.first_rep_s,
            (GOALS["returning_first_rep_s"], GOALS["returning_inputs"]),
        ),
    )
    return page(ways, START_S)


def newcomers_way() -> FirstRep:
    """Let somebody play who has never seen the game."""
    return _way(Store.in_memory(), knows=False)


def returning_way() -> FirstRep:
    """Let somebody play who knows the game, has a plan, and has done its slow stretch already."""
    return _way(Store.in_memory(), knows=True, before=_has_played)


def _has_played(walk: Walk) -> None:
    player = walk.people.current
    walk.people.trains("knee_extension", SIDE)
    walk.today.take_programme(walk.people.current, walk.today.shelf.programmes["leg_a_little"])
    walk.today.keep_health(player, Health(company="alone"))
    stretch = walk.today.shelf.level(player.player_id, "knee_stretch_first")
    walk.parts.store.begin_session(_done(stretch, player.player_id))


def _done(level: Level, player_id: str) -> SessionRecord:
    """Return a session of this morning in which all of a level was done."""
    rep = Rep(1.0, 2.0, 3.0, 30.0, 60.0, 10.0, 10.0, 10.0, complete=True, kind=level.counted)
    began = (MONDAY - timedelta(hours=1)).isoformat()
    record = SessionRecord("morning", player_id, began, level.name, level.content_hash, level.movement, SIDE, level.modality, "camera", 1)
    for number in range(1, level.sets + 1):
        record = record.with_set(SetRecord(number, 40.0, (rep,) * level.reps, "done"))
    return record


def _way(store: Store, knows: bool, before: Callable[[Walk], None] | None = None) -> FirstRep:
    window, clock, leg = NotingWindow(), ScriptedClock(), Leg(SIDE)
    minutes, numbers = count(), count(1)
    stamps = Stamps(lambda: MONDAY + timedelta(seconds=next(minutes)), lambda: f"id-{next(numbers)}", lambda moment: moment)
    loop, walk = wire(Outside(window, clock, stamps, store, SilentSound(), SilentSpeech(), _camera_on(leg)), SourceWish("camera"), fps=FPS)
    if before:
        before(walk)
    player = ScriptedPlayer(window, leg, WANTS, knows)
    counted_s: list[float] = []

    def looked(scene: SpokenScene, now_s: float) -> None:
        player.look(scene, now_s)
        if not counted_s and walk.exercise and walk.exercise.session.record.reps:
            counted_s.append(now_s)

    def helped(scene: SpokenScene, age_s: float) -> Input | None:  # noqa: ARG001 - the player has a clock of their own
        over = counted_s or clock.now_s() > LONGEST_S
        return KeyInput("stop") if over else player.press(scene, clock.now_s())

    loop.on_flip, loop.helper = looked, helped
    loop.run()
    walk.close()
    if not counted_s or walk.last is None:
        raise OutputError(f"The scripted player came to no rep; the screens were: {', '.join(one.screen for one in player.visits)}.")
    return FirstRep(tuple(player.visits), START_S + counted_s[0], walk.last)


def _camera_on(leg: Leg) -> Callable[[SourceWish, bool, Clock], MakeTracker]:
    def trackers(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:  # noqa: ARG001 - there is one leg to be seen
        def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            return StepwiseTracker(lambda: leg.at(start_s), take, start_s)

        return make

    return trackers
