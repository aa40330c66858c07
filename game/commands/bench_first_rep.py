"""`main.py bench --first-rep`: how long it takes from the double click to the first rep that counts, by a scripted player's clock."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from game.app.clock import Stamps
from game.app.exercise import MakeTracker, RunningSource
from game.app.preferences import Wished
from game.app.sources import SourceWish
from game.app.until import SpokenScene
from game.app.walk import Walk
from game.app.wiring import Outside, wire
from game.commands.first_minutes_page import GOALS, LANGUAGE_NAMES, WHOSE, Row, Way, page
from game.commands.outputs import OutputError
from game.commands.scripted_player import REP_DEG, NotingWindow, Pace, ScriptedPlayer, SeenLimb, Visit
from game.core.clock import Clock, ScriptedClock
from game.core.health import Health
from game.core.level import Level
from game.core.names import SIDES, MovementName, Side
from game.core.pose import Pose
from game.core.programme import ABILITIES, LIMBS, Ability, Limb, Programme
from game.core.record import SessionRecord, SetRecord
from game.core.rep import Rep
from game.core.settings import LANGUAGES, Language
from game.motion.movements import opposite
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput
from game.screen.sound import SilentSound
from game.screen.speech import SilentSpeech
from game.screen.text import Text
from game.sources.scripted_body import ScriptedRep
from game.sources.tracker import StepwiseTracker
from game.store.repository import Store

PAGE = Path(__file__).resolve().parents[2] / "docs" / "first_minutes.md"
START_S = 1.0
"""From the double click to the first picture: the goal that `bench` measures on the machine it runs on."""
FPS = 20.0
LONGEST_S = 300.0
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MOVES: dict[Limb, MovementName] = {"leg": "knee_extension", "arm": "elbow_extension"}
"""What an arm's and a leg's programme begin with on a Monday."""
SLOWLY = Pace(ScriptedRep(0.0, REP_DEG, out_s=3.9, hold_s=2.4, back_s=3.9), every_s=12.0)
"""A limb that does not move yet is moved by the other hand, no faster than its level allows."""
STRETCHED = Pace(ScriptedRep(0.0, REP_DEG, out_s=5.0, hold_s=34.0, back_s=3.0), every_s=45.0)
"""A stretch is reached slowly, and held."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Who plays: which limb, which side of it, how far it moves by itself, whether today's stretch is done already, and the language."""

    limb: Limb = "leg"
    side: Side = "right"
    ability: Ability = "a_little"
    stretched: bool = True
    language: Language = "en"

    @property
    def paces(self) -> dict[str, Pace]:
        """How the limb moves while today's range is found, and in the set."""
        if self.ability == "not_yet":
            return {"range": SLOWLY, "play": SLOWLY}
        return {"range": Pace(), "play": Pace() if self.stretched else STRETCHED}

    def wants(self, text: Text) -> dict[str, str]:
        """Return which words must be lit on which screen; elsewhere the first light is as good as any."""
        side = text(f"first-{self.side}")
        return {
            "first-question-limb": text(f"first-{self.limb}"),
            "question-side-leg": side,
            "question-side-hand": side,
            "first-question-ability": text(f"plan-ability-{self.ability}"),
            "first-question-hand": text(f"side-{opposite(self.side)}-hand"),
            "health-begin": text("health-later"),
            "pain": text("pain-said", pain=0),
        }


MAIN = Variant()
"""Whose seconds the figures are: the right leg, which moves a little."""
NEWCOMERS = tuple(Variant(limb, side, ability) for limb in LIMBS for ability in ABILITIES for side in SIDES)
LANGUAGE_NEWCOMERS = tuple(Variant(language=language) for language in LANGUAGES)
"""The main player in every language."""
RETURNING = tuple(Variant(side=side, stretched=stretched) for stretched in (True, False) for side in SIDES)


@dataclass(frozen=True, slots=True)
class FirstRep:
    """One player's way: the screens in their order, the seconds until the first counted rep, its record, and the programme."""

    visits: tuple[Visit, ...]
    first_rep_s: float
    record: SessionRecord
    programme: Programme

    @property
    def inputs(self) -> int:
        """How often something was pressed."""
        return sum(visit.inputs for visit in self.visits)


def bench_first_rep(json_out: Path | None, page_out: Path = PAGE) -> int:
    """Let everybody play, write the page (and the figures as JSON), print the table; 1 where the main player misses a goal."""
    newcomers = {variant: newcomers_way(variant) for variant in NEWCOMERS}
    languages = {variant: newcomers[MAIN] if variant == MAIN else newcomers_way(variant) for variant in LANGUAGE_NEWCOMERS}
    returning = {variant: returning_way(variant) for variant in RETURNING}
    figures = figures_of(newcomers[MAIN], returning[MAIN])
    try:
        page_out.write_text(first_minutes_page(newcomers, languages, returning), encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputError(f"The page cannot be written to {page_out}: {error.strerror}. Free that place, or allow it.") from error
    if json_out:
        json_out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    for name, value in figures.items():
        print(f"{name:24s}{value:>8.4g}   ≤ {GOALS[name]:g}   {WHOSE[name]}")
    for row in (*newcomer_rows(newcomers), *language_rows(languages), *returning_rows(returning)):
        print(row.told)
    return 0 if all(value <= GOALS[name] for name, value in figures.items()) else 1


def figures_of(newcomer: FirstRep, returning: FirstRep) -> dict[str, float]:
    """Return the four figures by their names."""
    return {
        "first_rep_s": round(newcomer.first_rep_s, 1),
        "inputs": newcomer.inputs,
        "returning_first_rep_s": round(returning.first_rep_s, 1),
        "returning_inputs": returning.inputs,
    }


def first_minutes_page(
    newcomers: Mapping[Variant, FirstRep], languages: Mapping[Variant, FirstRep], returning: Mapping[Variant, FirstRep]
) -> str:
    """Return the page as it stands in the documents: everybody in a row, and the main player screen by screen."""
    new, back = newcomers[MAIN], returning[MAIN]
    ways = (
        Way("Somebody who has never seen the game", new.visits, new.first_rep_s, (GOALS["first_rep_s"], GOALS["inputs"])),
        Way(
            "Somebody who comes back, and has done today's stretch",
            back.visits,
            back.first_rep_s,
            (GOALS["returning_first_rep_s"], GOALS["returning_inputs"]),
        ),
    )
    return page(ways, newcomer_rows(newcomers), language_rows(languages), returning_rows(returning), START_S)


def newcomer_rows(ways: Mapping[Variant, FirstRep]) -> tuple[Row, ...]:
    """Return everybody who has never played, in the words of the page."""
    goals = GOALS["first_rep_s"], GOALS["inputs"]
    return tuple(Row(_said(one), way.first_rep_s, way.inputs, goals) for one, way in ways.items())


def language_rows(ways: Mapping[Variant, FirstRep]) -> tuple[Row, ...]:
    """Return the main player in every language, in the words of the page."""
    goals = GOALS["first_rep_s"], GOALS["inputs"]
    return tuple(Row(LANGUAGE_NAMES[one.language], way.first_rep_s, way.inputs, goals) for one, way in ways.items())


def returning_rows(ways: Mapping[Variant, FirstRep]) -> tuple[Row, ...]:
    """Return everybody who comes back, in the words of the page."""
    goals = GOALS["returning_first_rep_s"], GOALS["returning_inputs"]
    told = {True: "today's stretch is done", False: "the plan begins with its stretch"}
    return tuple(Row(f"{_said(one)}; {told[one.stretched]}", way.first_rep_s, way.inputs, goals) for one, way in ways.items())


def _said(variant: Variant) -> str:
    return f"{variant.side} {variant.limb}, {variant.ability.replace('_', ' ')}"


def newcomers_way(variant: Variant = MAIN, fps: float = FPS, landscape: Landscape | None = None) -> FirstRep:
    """Let somebody play who has never seen the game; the words are the same on another `landscape`."""
    return _way(variant, fps, landscape or Landscape())


def returning_way(variant: Variant = MAIN, fps: float = FPS, landscape: Landscape | None = None) -> FirstRep:
    """Let somebody play who knows the game and has a plan."""
    return _way(variant, fps, landscape or Landscape(), before=_has_played)


def _has_played(walk: Walk, variant: Variant) -> None:
    player = walk.people.current
    walk.people.trains(MOVES[variant.limb], variant.side)
    walk.today.take_programme(walk.people.current, walk.today.shelf.programme(variant.limb, variant.ability))
    walk.today.keep_health(player, Health(company="alone"))
    plan = walk.today.plan(walk.people.current)
    if plan and variant.stretched:
        stretch = walk.today.shelf.level(player.player_id, plan.items[0].level_name)
        walk.parts.store.begin_session(_done(stretch, player.player_id, variant.side))


def _done(level: Level, player_id: str, side: Side) -> SessionRecord:
    """Return a session of this morning in which all of a level was done."""
    rep = Rep(1.0, 2.0, 3.0, 30.0, 60.0, 10.0, 10.0, 10.0, complete=True, kind=level.counted)
    began = (MONDAY - timedelta(hours=1)).isoformat()
    record = SessionRecord("morning", player_id, began, level.name, level.content_hash, level.movement, side, level.modality, "camera", 1)
    for number in range(1, level.sets + 1):
        record = record.with_set(SetRecord(number, 40.0, (rep,) * level.reps, "done"))
    return record


def _way(variant: Variant, fps: float, landscape: Landscape, before: Callable[[Walk, Variant], None] | None = None) -> FirstRep:
    window, clock = NotingWindow(), ScriptedClock()
    limb = SeenLimb(MOVES[variant.limb], variant.side)
    minutes, numbers = count(), count(1)
    stamps = Stamps(lambda: MONDAY + timedelta(seconds=next(minutes)), lambda: f"id-{next(numbers)}", lambda moment: moment)
    outside = Outside(window, clock, stamps, Store.in_memory(), SilentSound(), SilentSpeech(), _camera_on(limb), landscape)
    loop, walk = wire(outside, SourceWish("camera"), fps=fps, wished=Wished(variant.language))
    if before:
        before(walk, variant)
    player = ScriptedPlayer(window, limb, variant.wants(walk.parts.text), variant.paces, knows=before is not None)
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
    programme = walk.today.programme(walk.people.current)
    if not counted_s or walk.last is None or programme is None:
        raise OutputError(f"The scripted player came to no rep; the screens were: {', '.join(one.screen for one in player.visits)}.")
    return FirstRep(tuple(player.visits), START_S + counted_s[0], walk.last, programme)


def _camera_on(limb: SeenLimb) -> Callable[[SourceWish, bool, Clock], MakeTracker]:
    def trackers(wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:  # noqa: ARG001 - there is one limb to be seen
        def make(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            return StepwiseTracker(lambda: limb.at(start_s), take, start_s)

        return make

    return trackers
