"""Every game in its main states, as pictures by name: the world, and what stands over it in a set."""

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

from game.app.wiring import ROOT
from game.commands.gallery_playing import Draw
from game.commands.game_levels import level_of
from game.commands.scripted_set import Step, away, held, one_rep, out_to, reps, rest, told
from game.core.journey import read_journey, unlocked_by
from game.core.level import Level
from game.core.names import GAME_NAMES, GameName, LossReason, Modality
from game.core.visit import FIRST_VISIT, Visit
from game.minigames import GAMES
from game.minigames.views import VIEWS, GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scale import Scale
from game.screen.scenes import PlayScene, PlayView
from game.screen.text import Text

JOURNEY = ROOT / "assets" / "journey"
OWN_SCREENS: tuple[Modality, ...] = ("mirror", "mental_practice")
"""Kinds of exercise whose screens show more of their own than signs over the world: only the world is drawn here."""
SEED = 7
STEP_S = 1 / 30
WEEK_SEVEN_STONES = 20_000
PICTURED_AT_S = 100.0


@dataclass(frozen=True, slots=True)
class Moment:
    """One main state of a game: what has been done, how many reps are counted, and who plays; `lost` says why nobody is seen."""

    steps: Callable[[], Iterable[Step]]
    reps_done: int = 0
    returns: bool = False
    lost: LossReason | None = None
    calm: bool = False


def _steps(*parts: Callable[[], Iterator[Step]]) -> Callable[[], Iterable[Step]]:
    return lambda: (step for part in parts for step in part())


OUT, HELD = partial(out_to, 1.02, STEP_S), partial(held, 1.02, STEP_S)
MOMENTS = {
    "begins": Moment(_steps(partial(rest, 2.0, STEP_S))),
    "on the way": Moment(_steps(partial(rest, 1.0, STEP_S), partial(out_to, 0.6, STEP_S))),
    "target": Moment(_steps(partial(rest, 1.0, STEP_S), OUT, HELD)),
    "first rep": Moment(_steps(partial(one_rep, 1.02, STEP_S)), 1),
    "short of the target": Moment(_steps(partial(one_rep, 0.5, STEP_S)), 1),
    "five reps": Moment(_steps(partial(reps, 5, STEP_S), partial(out_to, 0.8, STEP_S)), 5),
    "away": Moment(_steps(partial(reps, 3, STEP_S), partial(away, 4.0, STEP_S)), 3, lost="limb_hidden"),
    "all done": Moment(_steps(partial(reps, 10, STEP_S), partial(rest, 1.5, STEP_S)), 10),
    "calm": Moment(_steps(partial(reps, 3, STEP_S), OUT), 3, calm=True),
    "week seven": Moment(_steps(partial(rest, 4.0, STEP_S)), returns=True),
    "week seven, on the way": Moment(_steps(partial(reps, 7, STEP_S), partial(out_to, 0.9, STEP_S)), 7, returns=True),
}


def game_pictures(text: Text, land: Landscape) -> Iterator[tuple[str, Draw]]:
    """Yield what each picture of every game shows, and what draws it."""
    with tempfile.TemporaryDirectory() as folder:
        for game in (game for game in GAME_NAMES if game in GAMES):
            level = level_of(game, Path(folder))
            views = _views(game, land)
            for name, moment in MOMENTS.items():
                yield f"{game}, {name}", partial(_draw, text, level, moment, views)


def world_of(game: GameName, land: Landscape) -> Callable[[str], Draw]:
    """Return what makes, of a moment's name, what draws that game then: such as it lies under the signs of a screen."""
    views = _views(game, land)

    def at(moment: str) -> Draw:
        return lambda canvas: views[canvas.look.reduce_motion].draw(canvas, _state(game, moment))

    return at


@cache
def _state(game: GameName, moment: str) -> Any:
    with tempfile.TemporaryDirectory() as folder:
        return state_at(level_of(game, Path(folder)), MOMENTS[moment])


def _views(game: GameName, land: Landscape) -> dict[bool, GameView]:
    """Return the view of a game with its usual and with little motion."""
    return {calm: VIEWS[game](calm, land) for calm in (False, True)}


def state_at(level: Level, moment: Moment) -> Any:
    """Return the state of the level's game at one of its main moments."""
    game = GAMES[level.game]()
    game.reset(level, SEED, _somebody_returns() if moment.returns else FIRST_VISIT)
    return told(game, moment.steps()).state


def _draw(text: Text, level: Level, moment: Moment, views: Mapping[bool, GameView], canvas: Canvas) -> None:
    """Draw the world, and the signs of a set over it where the set is played on such a screen."""
    state, view = state_at(level, moment), views[moment.calm or canvas.look.reduce_motion]

    def world(on: Canvas) -> None:
        view.draw(on, state)

    if level.modality in OWN_SCREENS:
        world(canvas)
        return
    scene = PlayScene(text, lambda: _seen(level, moment), world)
    scene.enter(PICTURED_AT_S)
    scene.draw(canvas, PICTURED_AT_S)


def _somebody_returns() -> Visit:
    """Return the visit of somebody who has been everywhere."""
    return Visit(WEEK_SEVEN_STONES, unlocked_by(read_journey(JOURNEY), WEEK_SEVEN_STONES))


def _seen(level: Level, moment: Moment) -> PlayView:
    """Return what stands over the world at a moment."""
    control = list(moment.steps())[-1].control
    return PlayView(
        set_number=1,
        sets=level.sets,
        reps_done=moment.reps_done,
        reps=level.reps,
        gained_deg=control.gained_deg,
        reach=control.reach,
        hold=control.hold,
        phase=control.phase,
        camera_on=True,
        keyboard=False,
        lost_reason=moment.lost,
        lost_for_s=4.0,
        hint=None,
        scale=Scale(True, 1.8),
        counted=level.counted,
    )
