"""In the mirror the good hand is seen where the affected one would be, and the affected one is behind the curtain."""

from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.commands.gallery_imagery import MIRROR, imagery_scenes, marked_frame
from game.core.names import SIDES, Side
from game.motion.movements import opposite
from game.screen.canvas import Box, Canvas
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.mirror_glass import MirrorGlass, covered_half, good_half, seen_half
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes import MirrorScene
from game.screen.text import ENGLISH, Text
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
    curtain = MirrorGlass(land).draw(canvas, SPACE, affected, marked_frame(), "mirror_open", 0.5).covered
    seen_at = 1000 if affected == "right" else 280
    assert canvas.surface.get_at((seen_at, 300))[:3] == colour
    hidden = LEFT_COLOUR if affected == "right" else RIGHT_COLOUR
    assert not (canvas.pixels() == np.array(hidden)).all(axis=2).any()
    assert (curtain.center[0] < canvas.width / 2) == (affected == "right")


@pytest.mark.parametrize("affected", SIDES)
@pytest.mark.parametrize("wide", [480, 640, 800])
@pytest.mark.parametrize("stage", [(1280, 720), (960, 720)])
def test_the_whole_half_stands_undistorted_in_its_place(affected: Side, wide: int, stage: tuple[int, int], land: Landscape) -> None:
    canvas, frame = RecordedCanvas(*stage), marked_frame(360, wide)
    space = canvas.safe._replace(height=686)
    framed = MirrorGlass(land).draw(canvas, space, affected, frame, "mirror_open", 0.5, outdoors=True).glass
    (shown,) = [one.box for one in canvas.named("mirror")]
    assert shown.width / shown.height == pytest.approx(wide / 2 / 360, rel=0.01)
    assert space.x <= framed.x <= shown.x
    assert shown.x + shown.width <= framed.x + framed.width <= space.x + space.width + 0.1
    assert space.y <= framed.y
    assert framed.y + framed.height <= space.y + space.height


@pytest.mark.parametrize("stage", [(1280, 720), (960, 720)])
@pytest.mark.parametrize("language", ["de", "hi"])
def test_the_count_stands_between_the_ring_and_the_camera(language: str, stage: tuple[int, int], land: Landscape) -> None:
    text = Text.read(ENGLISH.parent / language)
    scene = MirrorScene(text, land, lambda: replace(MIRROR, reps_done=11, reps=60), lambda canvas: None)
    canvas = RecordedCanvas(*stage, Look(text_scale=1.2))
    scene.enter(0.0)
    scene.draw(canvas, 1.0)
    done, of = canvas.named("11")[0], canvas.named(text("count-planned", planned=60))[0]
    signs = [one for one in canvas.drawn if one.verb == "svg" and one.box.y < done.box.y + done.box.height]
    assert len(signs) > 1, "the ring, the hand in it and the camera"
    for one in (done, of):
        assert one.ink
        assert not [sign for sign in signs if sign.box.x < one.ink.x + one.ink.width and one.ink.x < sign.box.x + sign.box.width]


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
