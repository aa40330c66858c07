"""SVG drawings on a sheet are vectors in the place, size and colours that were asked for."""

import pytest
from matplotlib.colors import to_hex
from matplotlib.patches import PathPatch

from game.app.report_content import FONTS
from game.report.sheet import MM_PER_POINT, Box, Sheet
from game.report.svg import draw_svg
from game.screen.help_pictures import HELP_PICTURES, help_picture
from game.screen.shapes import drawing, oval, shape, stroke

PLACE = Box(50.0, 80.0, 40.0, 40.0)


def patches(picture: str, colours: dict[str, str] | None = None) -> list[PathPatch]:
    sheet = Sheet(FONTS, "#000000")
    draw_svg(sheet, picture, PLACE, colours or {})
    return [one for one in sheet.figure.axes[0].patches if isinstance(one, PathPatch)]


def extent(patch: PathPatch) -> tuple[float, ...]:
    box = patch.get_path().get_extents()
    return (box.x0, box.y0, box.x1, box.y1)


def test_a_shape_lies_where_it_lies_in_the_drawing() -> None:
    (square,) = patches(drawing(100, 100, shape("M25,50 H75 V100 H25 Z", "#ff0000")))
    assert extent(square) == pytest.approx((60.0, 100.0, 80.0, 120.0))
    assert to_hex(square.get_facecolor()) == "#ff0000"
    assert square.get_linewidth() == 0.0


def test_an_oval_is_round() -> None:
    (circle,) = patches(drawing(100, 100, oval((50, 50), (20, 20), "#ff0000")))
    assert extent(circle) == pytest.approx((62.0, 92.0, 78.0, 108.0), abs=0.1)


def test_groups_are_moved_and_made_smaller_and_their_pens_with_them() -> None:
    (whole,) = patches(drawing(100, 100, stroke("M0,0 L100,100", "#00ff00", 10)))
    inner = f'<g transform="translate(50 20) scale(0.5)">{stroke("M0,0 L100,100", "#00ff00", 10)}</g>'
    (half,) = patches(drawing(100, 100, inner))
    assert extent(half) == pytest.approx((70.0, 88.0, 90.0, 108.0))
    assert whole.get_linewidth() == pytest.approx(10 * 0.4 / MM_PER_POINT)
    assert half.get_linewidth() == pytest.approx(whole.get_linewidth() / 2)


def test_colours_are_changed_for_paper_and_others_stay() -> None:
    picture = drawing(100, 100, shape("M0,0 H9 V9 Z", "#fff8ea"), stroke("M0,0 H9", "#123456", 3, 0.5))
    filled, drawn = patches(picture, {"#fff8ea": "#14202b"})
    assert to_hex(filled.get_facecolor()) == "#14202b"
    assert to_hex(drawn.get_edgecolor()) == "#123456"
    assert drawn.get_alpha() == 0.5


@pytest.mark.parametrize("name", HELP_PICTURES)
def test_every_picture_of_the_guide_stays_in_its_place(name: str) -> None:
    marks = patches(help_picture(name))
    assert marks
    for mark in marks:
        left, top, right, bottom = extent(mark)
        assert PLACE.x - 1 <= left <= right <= PLACE.right + 1
        assert PLACE.y - 1 <= top <= bottom <= PLACE.bottom + 1
