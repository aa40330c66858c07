"""What every game promises, asked of one game at a time; see docs/make_a_game.md."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import pygame
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.feel import sound_of
from game.commands.scripted_set import FRAME_S, Step, away, limb, out_to, rep_done, rest
from game.core.control import AT_REST
from game.core.events import Event, RepImagined, RepStarted, TargetReached, TrackingBack, TrackingLost
from game.core.game_state import as_text, from_text
from game.core.journey import read_journey
from game.core.level import Assist, Level, Stimulation
from game.core.minigame import GameEvent, Minigame
from game.core.names import MODALITIES, MOVEMENTS, GameName, Modality, MovementName
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.views import GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.sound import RecordedSound
from tests.minigames.plays import COARSE_S, a_rep, plays, usual_set
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

REPS = 4
JOURNEY = Path(__file__).parents[2] / "assets" / "journey"
EVERYTHING = Visit(stones=20_000, unlocked=frozenset(read_journey(JOURNEY)))
SMALL = (320, 180)
LAND = BareLandscape()
few = settings(max_examples=12)


@dataclass
class Contestant:
    """A game whose promises are asked for: how to make its rules and its view."""

    name: str
    make: Callable[[], Minigame]
    make_view: Callable[[bool, Landscape], GameView]
    levels_game: GameName = field(default="stone_path")

    def level(self, modality: Modality = "active", movement: MovementName = "knee_extension", hold_s: float = 0.0) -> Level:
        return Level(
            name="test",
            title="Test",
            game=self.levels_game,
            movement=movement,
            modality=modality,
            reps=REPS,
            hold_s=10.0 if modality == "range_of_motion" else hold_s,
            assist=Assist(by="helper") if modality == "passive" else Assist(),
            stimulation=Stimulation() if modality == "electrical_stimulation" else None,
        )

    def begun(self, seed: int = 7, visit: Visit = FIRST_VISIT, level: Level | None = None) -> Minigame:
        game = self.make()
        game.reset(level or self.level(), seed, visit)
        return game

    @cached_property
    def returning(self) -> Visit:
        """The visit of somebody who has been everywhere and was here before."""
        return Visit(EVERYTHING.stones, EVERYTHING.unlocked, self.played(self.begun(visit=EVERYTHING), usual_set(REPS))[0].keepsakes)

    def played(self, game: Minigame, steps: Iterable[Step]) -> tuple[Minigame, list[GameEvent]]:
        return game, [event for step in steps for event in game.step(step.control, step.events, step.dt_s)]

    @cached_property
    def view(self) -> GameView:
        return self.make_view(False, LAND)

    def drawn(self, state: object, view: GameView | None = None) -> list[Drawn]:
        canvas = RecordedCanvas(*SMALL)
        (view or self.view).draw(canvas, state)
        return canvas.drawn

    @cached_property
    def canvas(self) -> Canvas:
        return Canvas(pygame.Surface(SMALL))

    def seen(self, state: object) -> tuple[list[Drawn], bytes]:
        """Return what is drawn, and how it looks: a light may only grow stronger where it stands."""
        self.canvas.surface.fill("black")
        self.view.draw(self.canvas, state)
        return self.drawn(state), pygame.image.tobytes(self.canvas.surface, "RGB")

    def states(self, visit: Visit) -> Iterator[Any]:
        """Yield each state of a usual set, and of the minute after it."""
        game = self.begun(visit=visit)
        yield game.state
        for step in (*usual_set(REPS + 1), *rest(60.0, 2.0)):
            game.step(step.control, step.events, step.dt_s)
            yield game.state


def the_same_seed_and_controls_give_the_same_events(one: Contestant) -> None:
    @few
    @given(plays, st.integers(0, 1000), st.booleans())
    def check(play: Sequence[Step], seed: int, returns: bool) -> None:
        visit = one.returning if returns else FIRST_VISIT
        first, second = (one.played(one.begun(seed, visit), play) for _ in range(2))
        assert first[1] == second[1]
        assert first[0].state == second[0].state
        assert first[0].keepsakes == second[0].keepsakes

    check()


def whatever_the_limb_does_the_state_is_sound_and_can_be_drawn(one: Contestant) -> None:
    @few
    @given(plays, st.sampled_from(MODALITIES), st.sampled_from(MOVEMENTS), st.booleans())
    def check(play: Sequence[Step], modality: Modality, movement: MovementName, returns: bool) -> None:
        game = one.begun(visit=one.returning if returns else FIRST_VISIT, level=one.level(modality, movement))
        for step in play:
            told = game.step(step.control, step.events, step.dt_s)
            assert all(0.0 <= event.strength <= 1.0 and math.isfinite(event.time_s) and event.number >= 0 for event in told)
        assert not any(math.isnan(number) for number in _numbers(asdict(game.state)))  # type: ignore[call-overload]
        assert one.drawn(game.state)

    check()


def a_state_is_text_and_back_and_goes_on_the_same(one: Contestant) -> None:
    @few
    @given(plays, plays, st.booleans())
    def check(before: Sequence[Step], after: Sequence[Step], returns: bool) -> None:
        visit = one.returning if returns else FIRST_VISIT
        game, _ = one.played(one.begun(visit=visit), before)
        kept = from_text(type(game.state), as_text(game.state))
        assert kept == game.state
        again = one.begun(visit=visit)
        again.resume(kept)
        assert again.keepsakes == game.keepsakes
        assert one.played(again, after)[1] == one.played(game, after)[1]
        assert again.state == game.state

    check()


def drawing_changes_no_state_and_is_the_same_each_time(one: Contestant) -> None:
    states = list(one.states(one.returning))[:: REPS * 2]
    before = [as_text(state) for state in states]
    seen = [one.seen(state) for state in states]
    assert [as_text(state) for state in states] == before
    assert [one.seen(state) for state in reversed(states)] == seen[::-1], "a picture follows from its state alone"
    assert len({look for _, look in seen}) > len(seen) / 2


def every_moment_of_a_set_can_be_drawn_without_words(one: Contestant) -> None:
    for calm in (False, True):
        view = one.make_view(calm, LAND)
        for visit in (FIRST_VISIT, one.returning):
            for state in list(one.states(visit))[::7]:
                assert not [drawn for drawn in one.drawn(state, view) if drawn.verb == "words"]


def each_event_of_a_rep_is_answered_within_one_frame(one: Contestant) -> None:
    for visit in (FIRST_VISIT, one.returning):
        game, _ = one.played(one.begun(visit=visit), [*a_rep(), *(Step(limb(reach, "out"), (), 0.1) for reach in (0.05, 0.1, 0.15))])
        _answers(one, game, visit, limb(0.15, "out"), RepStarted(0.0))
        one.played(game, out_to(1.02, COARSE_S))
        _answers(one, game, visit, limb(1.0, "hold", 1.0), TargetReached(0.0))
        for complete in (True, False):
            one.played(game, [Step(limb(0.5, "back"), (), 0.1), Step(limb(0.1, "back"), (), 0.1)])
            _answers(one, game, visit, limb(0.05, "back"), rep_done(complete))
        one.played(game, rest(1.0, COARSE_S))
        _answers(one, game, visit, limb(), RepImagined(0.0))


def _answers(one: Contestant, game: Minigame, visit: Visit, control: Any, event: Event) -> None:
    """Go on with the event, and see that eye and ear are told what they would not be told without it: the ear at once,
    the eye no later than one frame on, since what begins to move softly has not moved yet in its first one.
    """
    without = one.begun(visit=visit)
    without.resume(game.state)
    without.step(control, (), FRAME_S)
    assert _heard(game.step(control, (event,), FRAME_S)), f"{type(event).__name__} is not heard"
    pictures = [(one.seen(game.state), one.seen(without.state))]
    for answered in (game, without):
        answered.step(control, (), FRAME_S)
    pictures.append((one.seen(game.state), one.seen(without.state)))
    assert any(answered != unanswered for answered, unanswered in pictures), f"{type(event).__name__} is not seen"


def the_reach_moves_something_at_every_moment(one: Contestant) -> None:
    for visit in (FIRST_VISIT, one.returning):
        game, _ = one.played(one.begun(visit=visit), [*a_rep(), Step(limb(0.1, "out"), (RepStarted(0.0),))])
        pictures = []
        for reach in (0.1, 0.3, 0.5, 0.7, 0.9, 1.0):
            seen = one.begun(visit=visit)
            seen.resume(game.state)
            seen.step(limb(reach, "out"), (), FRAME_S)
            pictures.append(one.seen(seen.state))
        assert all(picture not in pictures[:place] for place, picture in enumerate(pictures))


def whoever_never_reaches_the_target_sees_hears_and_earns_something(one: Contestant) -> None:
    steps = [step for _ in range(REPS - 1) for step in a_rep(0.4)]
    game, resting = one.begun(), one.begun()
    told = one.played(game, steps)[1]
    assert len(_heard(told)) >= REPS - 1, "each rep is heard"
    one.played(resting, [Step(limb(), (), step.dt_s) for step in steps])
    for _ in range(20):
        game.step(limb(), (), 1.0)
        resting.step(limb(), (), 1.0)
    assert one.seen(game.state) != one.seen(resting.state), "what was earned stays to be seen"


def who_is_away_for_long_finds_all_as_it_was(one: Contestant) -> None:
    steps = list(a_rep())
    game, stayed = (one.played(one.begun(), steps)[0] for _ in range(2))
    told = one.played(game, [Step(AT_REST, (TrackingLost(0.0, "nobody"),)), *away(15.0, 5.0)])[1]
    assert all(not _heard([event]) for event in told), "nobody is called while away"
    one.played(game, [Step(limb(), (TrackingBack(0.0),)), *(Step(limb(), (), 0.5) for _ in range(20))])
    assert game.keepsakes == stayed.keepsakes
    again = one.played(game, steps)[1]
    assert [event.name for event in again if _heard([event])] == [event.name for event in one.played(stayed, steps)[1] if _heard([event])]


def _heard(told: Iterable[GameEvent]) -> list[Any]:
    sound = RecordedSound()
    for event in told:
        sound_of(event, sound)
    return [one for one in sound.played if one[2] > 0]


def _numbers(value: Any) -> Iterator[float]:
    if isinstance(value, float):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _numbers(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _numbers(one)


PROMISES: tuple[Callable[[Contestant], None], ...] = (
    the_same_seed_and_controls_give_the_same_events,
    whatever_the_limb_does_the_state_is_sound_and_can_be_drawn,
    a_state_is_text_and_back_and_goes_on_the_same,
    drawing_changes_no_state_and_is_the_same_each_time,
    every_moment_of_a_set_can_be_drawn_without_words,
    each_event_of_a_rep_is_answered_within_one_frame,
    the_reach_moves_something_at_every_moment,
    whoever_never_reaches_the_target_sees_hears_and_earns_something,
    who_is_away_for_long_finds_all_as_it_was,
)
