"""No words lie over the limb that is to be imagined, on any stage, whichever movement it is and however long the words are."""

from dataclasses import replace

import pytest

from game.commands.gallery_imagined import imagery_views
from game.core.names import MOVEMENTS, SIDES, MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.imagery_limb import swept
from game.screen.imagery_place import DEEPEST, limb_place
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.scenes import ImageryScene
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.fit import NARROW, WIDE, Shape

pytestmark = pytest.mark.usefixtures("unpainted")
FRENCH = Text.read(ENGLISH.parent / "fr")
STOP_Y = 755.0
STAGES = [(shape, Look(text_scale=1.2, hand=hand)) for shape in (WIDE, NARROW) for hand in (None, "right")]


def no_world(canvas: Canvas) -> None:
    pass


def drawn(movement: MovementName, side: Side, pace: float, shape: Shape, look: Look, land: Landscape, *, outdoors: bool) -> RecordedCanvas:
    view = imagery_views(FRENCH)["longest words"]
    view = replace(view, movement=movement, side=side, guidance=replace(view.guidance, pace=pace), limb_rests=False)
    scene = ImageryScene(FRENCH, land, lambda: view, draw_world=no_world if outdoors else None)
    canvas = RecordedCanvas(*shape, look)
    scene.enter(0.0)
    scene.draw(canvas, 3.0)
    return canvas


def meet(one: Box, other: Box) -> bool:
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 0 and down > 0


@pytest.mark.parametrize(("shape", "look"), STAGES)
@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
def test_nothing_lies_over_the_limb(movement: MovementName, side: Side, shape: Shape, look: Look, land: Landscape) -> None:
    canvas = drawn(movement, side, 1.0, shape, look, land, outdoors=True)
    (x, y), size = limb_place(canvas, movement, side, 840.0)
    limb, share = swept(movement, side), size / 1000
    arm = Box(x + limb.box.x * share, y + limb.box.y * share, limb.box.width * share, limb.box.height * share)
    hand = arm._replace(height=(min(limb.hand_low, DEEPEST) - limb.box.y) * share)
    panels = [one.box for one in canvas.drawn if one.verb == "panel" and one.box.height > 60]
    assert len(panels) >= 5, "the count, its key, the words, what the camera sees, and the stop"
    assert not [box for box in panels if meet(box, arm) and box.y < STOP_Y]
    assert not [box for box in panels if meet(box, hand)]
    assert arm.x >= 0
    assert arm.x + arm.width <= canvas.width


@pytest.mark.parametrize("outdoors", [False, True])
@pytest.mark.parametrize("shape", [WIDE, NARROW])
@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_limb_is_drawn_in_its_place_and_comes_from_below_the_screen(
    movement: MovementName, shape: Shape, outdoors: bool, land: Landscape
) -> None:
    largest = 840.0 if outdoors else 1000.0
    tops = []
    for pace in (0.0, 0.25, 0.5, 0.75, 1.0):
        canvas = drawn(movement, "right", pace, shape, Look(), land, outdoors=outdoors)
        limb = [one.box for one in canvas.drawn if one.verb == "svg" and one.box.height > 140][-1]
        assert limb.y + limb.height >= canvas.height - 1
        tops.append(limb.y)
    (_, y), size = limb_place(canvas, movement, "right", largest)
    assert min(tops) == pytest.approx(y + swept(movement, "right").box.y * size / 1000, abs=6)
