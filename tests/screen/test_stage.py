import numpy as np
import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.settings import Attention
from game.screen.high_contrast import YELLOW
from game.screen.look import Look
from game.screen.stage import NARROWEST, Stage, point_input, stage_of
from game.screen.theme import ACCENT

SIDES = st.sampled_from(("left", "middle", "right"))


@given(st.integers(320, 4000), st.integers(240, 3000), SIDES)
def test_the_stage_lies_in_the_window_and_is_never_too_narrow(width: int, height: int, attention: Attention) -> None:
    stage = stage_of((width, height), attention)
    assert pygame.Rect(0, 0, width, height).contains(stage)
    assert stage.width / stage.height >= NARROWEST - 0.005
    assert point_input(stage.topleft, stage).at == (0.0, 0.0)


@given(st.integers(1, 4000), st.integers(1, 4000), SIDES)
def test_every_window_has_a_stage_of_some_pixels(width: int, height: int, attention: Attention) -> None:
    stage = stage_of((width, height), attention)
    assert pygame.Rect(0, 0, width, height).contains(stage)
    assert min(stage.size) >= 1


@pytest.mark.parametrize(("attention", "place"), [("left", (0, 0, 960, 720)), ("middle", (0, 0, 1280, 720)), ("right", (320, 0, 960, 720))])
def test_the_stage_stands_at_the_side_that_is_seen(attention: Attention, place: tuple[int, int, int, int]) -> None:
    assert tuple(stage_of((1280, 720), attention)) == place


@pytest.mark.parametrize(("attention", "line_x", "far_x"), [("left", 962, 1279), ("right", 317, 0)])
def test_dusk_and_an_anchor_lie_beside_the_stage(attention: Attention, line_x: int, far_x: int) -> None:
    whole = pygame.Surface((1280, 720))
    stage = Stage(whole, Look(attention=attention))
    assert all(whole.get_at((line_x, y))[:3] == ACCENT[:3] for y in (0, 360, 719))
    around = pygame.surfarray.array3d(whole).astype(int)
    around[stage.place.left : stage.place.right] = 0
    around[line_x - 12 : line_x + 12] = 0
    assert around.max() < 120
    assert around[far_x].max() < 50


def test_nothing_is_left_of_a_picture_that_the_stage_before_showed() -> None:
    whole = pygame.Surface((1280, 720))
    Stage(whole, Look()).canvas.surface.fill((255, 255, 255))
    Stage(whole, Look(attention="left"))
    beside = pygame.surfarray.array3d(whole)[975:]
    assert not np.any(beside == 255)


@given(st.integers(640, 4000), st.integers(360, 3000), st.sampled_from(("left", "right")))
def test_a_quarter_of_every_window_on_the_side_that_is_missed_stays_empty(width: int, height: int, attention: Attention) -> None:
    stage = stage_of((width, height), attention)
    missed = stage.left if attention == "right" else width - stage.right
    assert missed >= width / 4 - 1


def test_all_of_a_window_is_stage_where_both_sides_are_seen() -> None:
    assert stage_of((1024, 768), "middle") == pygame.Rect(0, 0, 1024, 768)


def test_in_high_contrast_only_the_anchor_is_left_beside_the_stage() -> None:
    whole = pygame.Surface((1280, 720))
    Stage(whole, Look(attention="left", high_contrast=True))
    assert whole.get_at((962, 360))[:3] == YELLOW[:3]
    assert pygame.surfarray.array3d(whole)[975:].max() == 0


def test_on_a_low_stage_small_words_are_nearer_to_the_largest_and_a_high_one_changes_nothing() -> None:
    def scale(size: tuple[int, int], text_scale: float) -> float:
        return Stage(pygame.Surface(size), Look(text_scale=text_scale)).canvas.look.text_scale

    assert [scale((1024, 600), wished) for wished in (0.85, 1.0, 1.2)] == pytest.approx([1.025, 1.1, 1.2])
    assert [scale((1280, 720), wished) for wished in (0.85, 1.0, 1.2)] == [0.85, 1.0, 1.2]
    assert scale((600, 1000), 1.0) == pytest.approx(1.1), "a high window with a low stage in it"
