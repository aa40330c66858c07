"""Drawings of those who walk along: four-legged friends and a heron, looking to the right; their feet stand at `BEAST_FOOT`."""

import math
from dataclasses import dataclass
from typing import Literal

from game.screen.easing import arch, mixed
from game.screen.shapes import blend, drawing, oval, polygon, route, shape, stroke

BEAST_SIZE, BEAST_FOOT = (200.0, 170.0), (90.0, 160.0)
LEFT, TOP = -10.0, -48.0
WARM, DARK = "#ffc58f", "#2a2438"


@dataclass(frozen=True, slots=True)
class Beast:
    """How a four-legged friend is built."""

    coat: str
    chest: str
    ears: Literal["hanging", "pointed", "tall"]
    tail: Literal["plume", "brush", "whip"]
    leg: float = 9.0
    scarf: str = ""


DOG = Beast("#b9824f", "#f3e3c6", "hanging", "plume", 10.0, "#f6c79a")
CAT = Beast("#6d6678", "#e9e2dc", "pointed", "whip", 8.0)
FOX = Beast("#c8703c", "#f7ead2", "tall", "brush", 7.5)
BEASTS = {"dog": DOG, "cat": CAT, "fox": FOX}


def companion(name: str, leap: float, sway: float) -> str:
    """Return one of them `leap` of the way through a leap; `sway` (-1..1) moves tail or neck."""
    return heron(leap, sway) if name == "heron" else four_legged(BEASTS[name], leap, sway)


def four_legged(build: Beast, leap: float, sway: float) -> str:
    """Return a dog, a cat or a fox."""
    air = arch(leap)
    nose_up = 9 * math.sin(2 * math.pi * leap) * air
    shade = blend(build.coat, DARK, 0.42)
    parts = [_tail(build, sway, nose_up)]
    parts += [_leg(build, shade, x, way, air, -9) for x, way in ((50, -1), (106, 1))]
    parts += [_leg(build, build.coat, x, way, air, 0) for x, way in ((44, -1), (114, 1))]
    parts += [_body(build, nose_up), _head(build, nose_up)]
    return drawing(*BEAST_SIZE, *parts, left=LEFT, top=TOP)


def _leg(build: Beast, colour: str, x: float, way: int, air: float, aside: float) -> str:
    foot = (x + aside * 0.6 + 34 * way * air, 109 - 20 * air)
    knee = (x + 7 * way * (1 - 2 * air) - 4, 90 - 5 * air)
    limb = stroke(route("M", x, 72, "Q", *knee, *foot), colour, build.leg)
    return limb + stroke(
        route("M", foot[0] - 1, foot[1] + 0.5, "L", foot[0] + 6, foot[1] + 0.5), blend(colour, build.chest, 0.5), build.leg - 2
    )


def _body(build: Beast, up: float) -> str:
    front, hind = 60 - up, 62 + 0.5 * up
    back = ("C", 44, hind - 22, 74, front - 12, 100, front - 17)
    chest = ("C", 118, front - 18, 128, front - 4, 124, front + 10, "C", 120, front + 22, 104, front + 24, 92, front + 22)
    belly = ("C", 78, front + 16, 64, hind + 16, 54, hind + 20, "C", 36, hind + 22, 28, hind + 10, 33, hind - 4, "Z")
    whole = shape(route("M", 33, hind - 4, *back, *chest, *belly), build.coat)
    bib = shape(
        route(
            "M",
            112,
            front - 12,
            "C",
            126,
            front - 6,
            126,
            front + 12,
            110,
            front + 20,
            "C",
            116,
            front + 8,
            114,
            front,
            112,
            front - 12,
            "Z",
        ),
        build.chest,
    )
    light = shape(
        route(
            "M",
            40,
            hind - 10,
            *("C", 52, hind - 22, 76, front - 12, 100, front - 17),
            "C",
            80,
            front - 6,
            56,
            hind - 10,
            40,
            hind - 10,
            "Z",
        ),
        WARM,
        0.35,
    )
    return whole + bib + light


def _head(build: Beast, up: float) -> str:
    x, y = 126.0, 34 - 1.4 * up
    neck = shape(polygon([(100, 46 - up), (124, 58 - up), (138, y + 6), (116, y - 8)]), build.coat)
    muzzle = 11 if build.ears != "tall" else 15
    face = oval((x, y), (17, 14.5), build.coat) + shape(
        route("M", x + 4, y - 7, "Q", x + 14 + muzzle, y - 1, x + 16 + muzzle, y + 5, "Q", x + 12, y + 14, x - 2, y + 12, "Z"), build.coat
    )
    cheek = shape(
        route("M", x + 4, y + 3, "Q", x + 14, y + 2, x + 15 + muzzle, y + 5, "Q", x + 12, y + 14, x - 2, y + 13, "Z"), build.chest
    )
    details = oval((x + 15 + muzzle, y + 3.5), (3.4, 2.8), DARK) + oval((x + 6, y - 3), (2.1, 2.4), DARK)
    scarf = stroke(route("M", 107, 52 - up, "Q", 116, 60 - up, 127, 55 - up), build.scarf, 8) if build.scarf else ""
    return _ear(build, x - 3, y, True) + neck + scarf + face + cheek + details + _ear(build, x - 9, y, False)


def _ear(build: Beast, x: float, y: float, far: bool) -> str:
    colour = blend(build.coat, DARK, 0.5 if far else 0.28)
    if build.ears == "hanging":
        return shape(
            route("M", x, y - 12, "C", x - 14, y - 12, x - 16, y + 12, x - 7, y + 16, "C", x + 2, y + 14, x + 4, y - 4, x + 4, y - 11, "Z"),
            colour,
        )
    tall, shift = (19 if build.ears == "pointed" else 25), 16 if far else 0
    return shape(route("M", x - 4 + shift, y - 6, "L", x - 4 + shift, y - 8 - tall, "L", x + 10 + shift, y - 9, "Z"), colour)


def _tail(build: Beast, sway: float, up: float) -> str:
    y = 60 + 0.5 * up
    if build.tail == "whip":
        tip = (14 + 10 * sway, y - 58)
        return stroke(route("M", 38, y, "C", 14, y + 6, 30 + 6 * sway, y - 30, *tip), build.coat, 8)
    if build.tail == "plume":
        tip = (4 + 7 * sway, y - 34 - 6 * sway)
        return shape(route("M", 40, y - 10, "C", 22, y - 12, 22, y - 26, *tip, "C", -2, y - 8, 14, y + 12, 40, y + 6, "Z"), build.coat)
    tip = (-6, y + 24 + 6 * sway)
    brush = shape(route("M", 42, y - 8, "C", 22, y - 10, 6, y - 2, *tip, "C", 10, y + 32, 30, y + 22, 44, y + 8, "Z"), build.coat)
    return brush + shape(route("M", 6, y + 10 + 3 * sway, "L", *tip, "Q", 6, y + 29, 16, y + 25, "Z"), build.chest)


def heron(leap: float, sway: float) -> str:
    """Return a heron: still on two legs, or on wide wings over the water."""
    air = arch(leap)
    y, grey, pale = 42 - 6 * air, "#8d94b4", "#eef0f4"
    legs = [
        stroke(
            route("M", x, y + 24, "L", x - 26 * air + 3, mixed(88, y + 34, air), "L", x - 48 * air, mixed(111, y + 38, air)), "#8a6a58", 4
        )
        for x in (72, 84)
    ]
    body = shape(
        route(
            "M",
            36,
            y + 28,
            "C",
            46,
            y + 2,
            78,
            y - 10,
            100,
            y + 2,
            "C",
            108,
            y + 16,
            92,
            y + 30,
            72,
            y + 30,
            "C",
            56,
            y + 30,
            46,
            y + 34,
            36,
            y + 28,
            "Z",
        ),
        grey,
    )
    light = shape(route("M", 92, y, "C", 106, y + 4, 104, y + 20, 88, y + 27, "C", 96, y + 14, 94, y + 8, 92, y, "Z"), pale)
    head = (116 + 5 * sway + 6 * air, y - 58 + 30 * air)
    neck = stroke(route("M", 96, y + 8, "C", 124, y - 8, 92 + 4 * sway, y - 34 + 16 * air, *head), pale, 9)
    beak = shape(polygon([(head[0] + 2, head[1] - 5), (head[0] + 36, head[1] + 3), (head[0] + 2, head[1] + 5)]), "#e0a060")
    crown = (
        oval(head, (10, 7), pale)
        + stroke(route("M", head[0] + 4, head[1] - 5, "L", head[0] - 22, head[1] - 2), "#2f3656", 4)
        + oval((head[0] + 4, head[1] - 1), (1.8, 1.8), DARK)
    )
    beat = math.sin(4 * math.pi * leap)
    wing = shape(
        route(
            "M",
            92,
            y + 4,
            "C",
            76,
            y - 20 - 50 * beat * air,
            48,
            y - 14 - 70 * beat * air,
            mixed(34, 16, air),
            mixed(y + 26, y - 60 * beat, air),
            "C",
            56,
            y + 30,
            78,
            y + 22,
            92,
            y + 4,
            "Z",
        ),
        "#5d6690",
    )
    return drawing(*BEAST_SIZE, *legs, neck, beak, crown, body, light, wing, left=LEFT, top=TOP)
