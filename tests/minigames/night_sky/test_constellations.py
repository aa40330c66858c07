import pytest

from game.minigames.night_sky.constellations import FIGURES
from game.minigames.night_sky.constellations_later import SEVEN_SISTERS
from game.minigames.night_sky.sky_plane import figure
from game.minigames.night_sky.view_figures import HOMES


@pytest.mark.parametrize("name", FIGURES)
def test_each_star_is_joined_to_another_and_fills_its_frame(name: str) -> None:
    figure = FIGURES[name]
    joined = {number for line in figure.lines for number in line}
    assert joined == set(range(len(figure.stars)))
    assert all(one != other for one, other in figure.lines)
    assert max(max(abs(star.x), abs(star.y)) for star in figure.stars) == pytest.approx(1.0)


def apart(name: str, one: int, other: int) -> float:
    a, b = FIGURES[name].stars[one], FIGURES[name].stars[other]
    return float(((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5)


def test_orion_stands_upright_and_his_belt_is_even() -> None:
    betelgeuse, *belt, bellatrix, meissa, rigel, saiph = FIGURES["orion"].stars
    assert betelgeuse.x < bellatrix.x, "north up, east at the left"
    assert meissa.y < betelgeuse.y < belt[0].y < rigel.y
    assert saiph.x < rigel.x
    assert apart("orion", 1, 2) == pytest.approx(apart("orion", 2, 3), rel=0.15)


def test_the_pointers_of_the_great_bear_have_their_known_distance() -> None:
    pointers, whole = apart("ursa_major", 5, 6), apart("ursa_major", 0, 6)
    assert pointers / whole == pytest.approx(5.4 / 25.7, rel=0.1)


def test_each_constellation_has_a_home_of_its_own() -> None:
    assert len(set(HOMES)) == len(HOMES) == len(FIGURES)


def test_the_seven_sisters_stand_like_a_small_dipper() -> None:
    alcyone, atlas, electra, maia, merope, *_ = figure("winter_stars", SEVEN_SISTERS, "").stars
    assert atlas.x < alcyone.x < merope.x < electra.x, "north up, east at the left"
    assert maia.y < electra.y < merope.y
    assert alcyone.magnitude == min(star[2] for star in SEVEN_SISTERS)
