"""In the mirror the good hand is seen where the affected one would be, and the affected one is behind the curtain."""

import numpy as np
import pygame
import pytest

from game.commands.gallery_imagery import MIRROR, imagery_scenes, marked_frame
from game.core.names import SIDES, Side
from game.motion.movements import opposite
from game.screen.canvas import Box, Canvas
from game.screen.landscape import Landscape
from game.screen.mirror_glass import MirrorGlass, covered_half, good_half, seen_half
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes import MirrorScene
from game.screen.text import Text
from game.sources.scripted_body import pose_of
from tests.recorded_canvas import RecordedCanvas

SPACE = Box(80, 30, 1440, 701)
LEFT_COLOUR, RIGHT_COLOUR = (90, 40, 40), (120, 150, 190)


def half_of(x: float, middle: float) -> Side:
    return "left" if x < middle else "right"


@pytest.mark.parametrize("affected", SIDES)
def test_the_curtain_covers_the_affected_hand_of_somebody_who_faces_the_camera(affected: Side) -> None:
    pose = pose_of("shoulder_abduction", affected, 10.0, 0.0)
    assert pose.body
    places = pose.body.image
    assert half_of(places[f"{affected}_wrist"].x, places["nose"].x) == covered_half(affected)
    assert half_of(places[f"{opposite(affected)}_wrist"].x, places["nose"].x) == seen_half(affected)


@pytest.mark.parametrize("affected", SIDES)
def test_the_good_hand_stands_on_the_side_where_a_selfie_shows_the_affected_one(affected: Side) -> None:
    selfie = marked_frame()[:, ::-1]
    middle = selfie.shape[1] // 2
    own_side = selfie[:, middle:] if affected == "right" else selfie[:, :middle]
    covered = marked_frame()[:, :middle] if covered_half(affected) == "left" else marked_frame()[:, middle:]
    assert own_side[0, 0].tolist() == covered[0, 0].tolist()
    assert seen_half(affected) == affected


@pytest.mark.parametrize(("affected", "colour"), [("right", RIGHT_COLOUR), ("left", LEFT_COLOUR)])
def test_the_picture_is_not_flipped_and_its_other_half_is_not_to_be_seen(
    affected: Side, colour: tuple[int, int, int], land: Landscape
) -> None:
    canvas = Canvas(pygame.Surface((1280, 720)))
    curtain = MirrorGlass(land).draw(canvas, SPACE, affected, marked_frame(), "mirror_open", 0.5)
    seen_at = 1000 if affected == "right" else 280
    assert canvas.surface.get_at((seen_at, 300))[:3] == colour
    hidden = LEFT_COLOUR if affected == "right" else RIGHT_COLOUR
    assert not (canvas.pixels() == np.array(hidden)).all(axis=2).any()
    assert (curtain.center[0] < canvas.width / 2) == (affected == "right")


def test_a_frame_is_shown_pixel_for_pixel_in_its_own_order() -> None:
    frame = np.arange(12, dtype=np.uint8).reshape(2, 2, 3)
    assert good_half(frame, "right").tolist() == [[[3, 4, 5]], [[9, 10, 11]]]
    assert good_half(frame, "left").tolist() == [[[0, 1, 2]], [[6, 7, 8]]]


def test_a_new_frame_is_shown_and_the_old_one_is_kept_until_then(land: Landscape) -> None:
    canvas, glass, frame = Canvas(pygame.Surface((1280, 720))), MirrorGlass(land), marked_frame()
    glass.draw(canvas, SPACE, "right", frame, None, 0.0)
    glass.draw(canvas, SPACE, "right", np.full_like(frame, 33), None, 0.0)
    assert canvas.surface.get_at((1000, 300))[:3] == (33, 33, 33)


@pytest.mark.parametrize("name", [name for name in imagery_scenes(Text.read(), Landscape()) if name.startswith("mirror")])
def test_no_word_lies_over_the_hand(name: str, text: Text, land: Landscape) -> None:
    scene, age_s = imagery_scenes(text, land)[name]
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, age_s)
    (glass,) = [one.box for one in canvas.drawn if one.what in ("mirror", "painted hand")]
    for one in canvas.drawn:
        if one.verb == "words":
            x, y, wide, high = one.box
            assert x + wide <= glass.x or x >= glass.x + glass.width or y >= glass.y + glass.height or y + high <= glass.y


def test_escape_and_a_click_on_the_stop_end_it_and_space_means_nothing(text: Text, land: Landscape) -> None:
    scene = MirrorScene(text, land, lambda: MIRROR)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    stop = canvas.named(text("play-stop"))[0].box
    assert scene.event(PointInput(stop.center), 0.2) == "stop"
    assert scene.event(KeyInput("back"), 0.2) == "stop"
    assert scene.event(KeyInput("select"), 0.2) is None
    assert scene.event(PointInput((800.0, 300.0)), 0.2) is None
    assert scene.update(1000.0) is None
