"""Nothing that matters in a world lies under count, ring, bar, stop or caption, nor in the outer part of the screen."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pygame
import pytest

from game.commands.gallery_examples import FROM_REST, PLAY
from game.commands.gallery_games import MOMENTS, state_at
from game.commands.game_levels import level_of
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.names import GameName, RepKind, Side
from game.minigames.views import VIEWS
from game.screen.canvas import Box
from game.screen.look import Look
from game.screen.painting import rasterised
from game.screen.scenes import PlayScene
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

SHAPES = ((960, 720), (1280, 720))
"""4:3, what is left of a window whose one side is not seen, and 16:9."""
LARGE = Look(text_scale=1.2)
SEEN = 0.25
"""What is fainter than this is only coming or going."""
SLACK = 4.0
MATTERS: dict[GameName, str] = {
    "kite": "paper light|great light|flier|(complete|plain) ribbon",
    "bell_tower": "(dark|lit|accent|next) lantern|ringer",
    "orchard": "picker|basket|full basket|hanging fruit|waiting fruit",
    "tide": "(find|lying|kept|sign) .*",
}
LOOKED_AT = ("begins", "on the way", "target", "five reps", "all done", "week seven", "week seven, on the way")
SLOW = Guidance("stretch_hold", pace=1.0, left_s=11.2, share=0.45)


@pytest.fixture(scope="module", autouse=True)
def unpainted() -> Iterator[None]:
    """Leave every drawing blank: only where it stands is asked for."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pygame.image, "load_sized_svg", lambda _drawing, size: pygame.Surface(size, pygame.SRCALPHA))
        yield
    rasterised.cache_clear()


@cache
def _signs(shape: tuple[int, int], counted: RepKind) -> tuple[Box, ...]:
    """Return where the signs stand in German, whose words are long, for either working hand and for captions of two lines."""
    boxes: list[Box] = []
    text, hands = Text.read(ENGLISH.parent / "de"), tuple[Side | None, ...]((None, "right"))
    for hand in hands:
        canvas = RecordedCanvas(*shape, replace(LARGE, hand=hand))
        for hint in (None, "trunk_forward", "thigh_lift"):
            slow = SLOW if counted == "stretch" else NO_GUIDANCE
            view = replace(PLAY, counted=counted, scale=FROM_REST, hint=hint, hold=0.5, guidance=slow)
            scene = PlayScene(text, lambda view=view: view, lambda _canvas: None)  # type: ignore[misc]
            scene.enter(0.0)
            scene.draw(canvas, 0.0)
        boxes += [one.box for one in canvas.drawn if one.verb in ("panel", "disc")]
    return tuple(boxes)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("game", MATTERS)
def test_what_matters_in_a_world_is_never_under_a_sign(game: GameName, shape: tuple[int, int], tmp_path: Path) -> None:
    level, view = level_of(game, tmp_path), VIEWS[game](False, BareLandscape())
    seen = set[str]()
    for moment in LOOKED_AT:
        canvas = RecordedCanvas(*shape, LARGE)
        view.draw(canvas, state_at(level, MOMENTS[moment]))
        for one in _mattering(canvas, game):
            seen.add(one.what)
            assert _inside(one.box, canvas.safe), (moment, one)
            assert not [sign for sign in _signs(shape, level.counted) if _overlap(one.box, sign)], (moment, one)
    assert len(seen) >= 3, "there is something to look at"


def _mattering(canvas: RecordedCanvas, game: GameName) -> list[Drawn]:
    return [one for one in canvas.drawn if one.what and re.fullmatch(MATTERS[game], one.what) and one.opacity > SEEN]


def _inside(inner: Box, outer: Box) -> bool:
    beyond = (inner.x + inner.width - outer.x - outer.width, inner.y + inner.height - outer.y - outer.height)
    return max(outer.x - inner.x, outer.y - inner.y, *beyond) <= SLACK


def _overlap(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > SLACK and down > SLACK
