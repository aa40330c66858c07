"""Drawings of the tower: its walls, its roof and its windows; the sun stands at the right.

The origin is the middle of the tower's foot; it stands 690 units high.
"""

from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, oval, polygon, route, shape, stroke

TOWER_SIZE, TOWER_FOOT = (340.0, 740.0), (170.0, 710.0)
WALL, SHADE, LIT, DEEP = "#736c90", "#403f66", "#efbf9c", "#262a4b"
ROOF, ROOF_DARK, ROOF_LIT = "#56466e", "#332f55", "#d08d7f"
GOLD, GOLD_DARK, GOLD_LIT = "#d99f5a", "#8f6450", "#ffe3a8"
SHAFT_TOP, BELFRY_TOP, ROOF_TOP = -262.0, -474.0, -652.0
FOOT_HALF, NECK_HALF, BELFRY_HALF = 102.0, 92.0, 120.0
ARCH_HALF, ARCH_FOOT, ARCH_SPRING = 93.0, -284.0, -366.0
"""The opening in which the bell hangs: half its width, where it begins, and where it begins to be round."""
WINDOW_SIZE = (34.0, 46.0)
PANES = (
    ("M7,25 V18 A10,10 0 0 1 17,8 V25 Z", "#e8776b"),
    ("M17,8 A10,10 0 0 1 27,18 V25 H17 Z", "#7fb0d8"),
    ("M7,26 H17 V42 H7 Z", "#8fc0a0"),
    ("M17,26 H27 V42 H17 Z", "#f0c060"),
)
"""The coloured panes of a window."""


def tower_back() -> str:
    """The inside of the belfry, behind the bell."""
    x, top = ARCH_HALF + 6, ARCH_SPRING - ARCH_HALF - 6
    air = fade("air", (0, top), (0, ARCH_FOOT), ((0, DEEP, 1), (0.6, "#4a4370", 1), (1, "#a8728a", 1)))
    beam = shape(f"M{-x},{ARCH_SPRING - 40} H{x} v13 H{-x} Z", "#2a2444") + shape(
        f"M{-x},{ARCH_SPRING - 40} H{x} v4 H{-x} Z", "#8a6a7c", 0.6
    )
    return on_tower(air, shape(f"M{-x},{ARCH_FOOT + 4} V{top} H{x} V{ARCH_FOOT + 4} Z", "url(#air)"), beam)


def tower_front() -> str:
    """The walls before the bell: the shaft with its courses of stone, and the belfry with its opening."""
    across = (-BELFRY_HALF, 0.0), (BELFRY_HALF, 0.0)
    stops = ((0, SHADE, 1), (0.28, blend(SHADE, WALL, 0.6), 1), (0.62, WALL, 1), (0.86, blend(WALL, LIT, 0.55), 1), (1, LIT, 1))
    shaft = polygon([(-FOOT_HALF - 8, 8), (-NECK_HALF, SHAFT_TOP), (NECK_HALF, SHAFT_TOP), (FOOT_HALF + 8, 8)])
    low = fade("low", (0, -110), (0, 8), ((0, DEEP, 0), (1, DEEP, 0.55)))
    parts = [fade("wall", *across, stops), low, shape(shaft, "url(#wall)"), *_courses(), shape(shaft, "url(#low)")]
    parts += [
        shape(_belfry(), "url(#wall)"),
        _arch_edge(),
        _cornice(SHAFT_TOP, BELFRY_HALF + 6, 20),
        _cornice(BELFRY_TOP + 16, BELFRY_HALF + 12, 18),
    ]
    return on_tower(*parts, _door())


def roof(golden: bool) -> str:
    """The roof with its rows of tiles; a golden one shines."""
    body, dark, lit = (GOLD, GOLD_DARK, GOLD_LIT) if golden else (ROOF, ROOF_DARK, ROOF_LIT)
    wide, foot = BELFRY_HALF + 22, BELFRY_TOP
    whole = route("M", -wide, foot, "Q", -38, foot - 52, 0, ROOF_TOP, "Q", 38, foot - 52, wide, foot, "Z")
    side = route("M", 22, foot, "Q", 14, foot - 60, 0, ROOF_TOP, "Q", 38, foot - 52, wide, foot, "Z")
    back = route("M", -wide, foot, "Q", -38, foot - 52, 0, ROOF_TOP, "Q", -20, foot - 60, -46, foot, "Z")
    rows = "".join(_tiles(foot, share, dark) for share in (0.1, 0.22, 0.35, 0.49, 0.64))
    ball = oval((0, ROOF_TOP - 2), (7, 7), GOLD if golden else LIT) + stroke(f"M0,{ROOF_TOP} V{ROOF_TOP - 34}", dark, 4)
    return on_tower(shape(whole, body), shape(back, dark, 0.75), shape(side, lit, 0.62), rows, ball)


def window(lit: bool, coloured: bool = False) -> str:
    """A window with a round head; somebody is awake behind a lit one, and a coloured one has panes of glass in four colours."""
    frame = "M3,46 V17 A14,14 0 0 1 31,17 V46 Z"
    pane = "M7,42 V18 A10,10 0 0 1 27,18 V42 Z"
    glass = fade("pane", (0, 6), (0, 44), ((0, "#ffdf9c", 1), (1, "#ffb567", 1)) if lit else ((0, "#1f2444", 1), (1, "#33375c", 1)))
    bars = stroke("M17,8 V42 M7,26 H27", "#8a5a48" if lit else "#4c4a72", 2.4)
    sill = shape("M0,43 H34 V47 H0 Z", LIT if lit else WALL)
    colours = "".join(shape(path, colour, 0.85 if lit else 0.5) for path, colour in PANES) if coloured else ""
    return drawing(34, 48, glass, shape(frame, "#f6cfa0" if lit else "#5d587f"), shape(pane, "url(#pane)"), colours, bars, sill)


def on_tower(*parts: str) -> str:
    """Return a drawing as large as the tower's, so that it fits over it."""
    return drawing(*TOWER_SIZE, *parts, left=-TOWER_FOOT[0], top=-TOWER_FOOT[1])


def _belfry() -> str:
    """The belfry with the arch left open: the inner way runs the other way round."""
    x, top = BELFRY_HALF, BELFRY_TOP + 10
    outer = f"M{-x},{SHAFT_TOP} V{top} H{x} V{SHAFT_TOP} Z"
    inner = f"M{-ARCH_HALF},{ARCH_FOOT} H{ARCH_HALF} V{ARCH_SPRING} A{ARCH_HALF},{ARCH_HALF} 0 0 0 {-ARCH_HALF},{ARCH_SPRING} Z"
    return outer + inner


def _arch_edge() -> str:
    edge = f"M{-ARCH_HALF},{ARCH_FOOT} V{ARCH_SPRING} A{ARCH_HALF},{ARCH_HALF} 0 0 1 {ARCH_HALF},{ARCH_SPRING} V{ARCH_FOOT}"
    left = f"M{-ARCH_HALF + 2},{ARCH_FOOT} V{ARCH_SPRING} A{ARCH_HALF},{ARCH_HALF} 0 0 1 0,{ARCH_SPRING - ARCH_HALF + 2}"
    return stroke(edge, DEEP, 6, 0.55) + stroke(left, LIT, 3, 0.75)


def _cornice(y: float, half: float, high: float) -> str:
    stops = ((0, blend(SHADE, WALL, 0.35), 1), (0.7, blend(WALL, LIT, 0.35), 1), (1, blend(LIT, "#fff1d2", 0.3), 1))
    name = f"cornice{abs(y):.0f}"
    slab = fade(name, (-half, 0), (half, 0), stops) + shape(f"M{-half},{y - high} H{half} L{half - 8},{y} H{-half + 8} Z", f"url(#{name})")
    return slab + shape(f"M{-half + 8},{y} H{half - 8} v7 H{-half + 8} Z", DEEP, 0.4)


def _courses() -> list[str]:
    """Single stones that are a little lighter or darker than the wall."""
    stones = []
    for row in range(13):
        y = -4 - row * 19.5
        half = mixed(FOOT_HALF, NECK_HALF, -y / -SHAFT_TOP)
        for place in range(6):
            if chance(row, place, 20) < 0.5:
                x = mixed(-half + 4, half - 34, (place + 0.5 * (row % 2) * 0.6) / 5.6)
                light = chance(row, place, 21)
                stones.append(
                    shape(
                        f"M{x:.1f},{y - 14:.1f} h{mixed(20, 32, light):.1f} v13 h{-mixed(20, 32, light):.1f} Z",
                        LIT if light > 0.5 else DEEP,
                        0.16,
                    )
                )
    return stones


def _door() -> str:
    door = "M-24,8 V-34 A24,24 0 0 1 24,-34 V8 Z"
    return (
        shape("M-30,8 V-34 A30,30 0 0 1 30,-34 V8 Z", blend(WALL, LIT, 0.4))
        + shape(door, "#3a2c40")
        + stroke("M0,-56 V8 M-10,-52 V8 M10,-52 V8", "#5a4250", 2)
    )


def _tiles(foot: float, share: float, colour: str) -> str:
    half = (BELFRY_HALF + 22) * (1 - share) ** 1.75
    y = mixed(foot, ROOF_TOP, share)
    return stroke(route("M", -half, y, "Q", 0, y + 12 * (1 - share), half, y), colour, 3, 0.55)


def window_places(count: int) -> tuple[Point, ...]:
    """Return where the windows of so many lines are: one above the other, in two rows where there are more than four."""
    columns = (0.0,) if count <= 4 else (-42.0, 42.0)
    return tuple((columns[number % len(columns)], -98.0 - 45.0 * (number // len(columns))) for number in range(count))
