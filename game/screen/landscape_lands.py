"""The four lands that the lake can lie in: the colours of their day, their rows of hills and what grows there."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from game.screen.landscape_hour import DAWN, MORNING, Palette
from game.screen.landscape_rows import ROWS, Row
from game.screen.shapes_land import TreeName
from game.screen.theme import Colour, from_hex

LandName = Literal["dawn_lake", "autumn_lake", "winter_lake", "high_mountain"]
DUST, LIGHT, GLEAM = from_hex("#ffdca8"), from_hex("#f8a878"), from_hex("#ffc18a")


@dataclass(frozen=True, slots=True)
class Land:
    """What makes a land: every default is the lake at dawn."""

    day: tuple[Palette, Palette] = (DAWN, MORNING)
    """Its colours at the beginning and at the end of a set."""
    shape: int = 0
    """Its hills are those of the seed and this."""
    rows: tuple[Row, ...] = ROWS
    trees: tuple[TreeName, TreeName] = ("cypress", "round")
    leaves: tuple[str, ...] = ()
    """Colours of leaves that are not those of the hills."""
    afloat: Literal["lilies", "leaves", "ice"] = "lilies"
    reeds: tuple[str, str] = ("#14222f", "#5d6a72")
    """Reeds stand against the light at every hour."""
    motes: Colour = DUST
    sun_y: tuple[float, float] = (424.0, 318.0)
    far_sun: Colour = LIGHT
    reflected: Colour = GLEAM


DAWN_LAKE = Land()

AUTUMN_LAKE = Land(
    shape=101,
    day=(
        Palette(
            sky=("#3f4a6b", "#8a7389", "#dd9a70", "#f6c684", "#fdeac0"),
            hills=("#b598a0", "#a67a74", "#94604f", "#6f4a3f", "#4d3733"),
            water=("#f0c48e", "#bd8a72", "#7d6266", "#4d4a60", "#2b3048"),
            meadow=("#7c5f40", "#43342a", "#241e20"),
            mist="#f8d8aa",
            warm="#ffc070",
        ),
        Palette(
            sky=("#6d87ad", "#a9b3c4", "#ecc79a", "#fbdfa6", "#fff1cc"),
            hills=("#c9b4b4", "#bd9482", "#ad7a58", "#8a6244", "#64493a"),
            water=("#f8dfb0", "#ceb095", "#93908f", "#5b7086", "#34506e"),
            meadow=("#8f7547", "#55452f", "#332b24"),
            mist="#fdeac8",
            warm="#ffd78a",
        ),
    ),
    rows=(
        replace(ROWS[0], height=64),
        replace(ROWS[1], height=60, trees=26, tree_size=9),
        replace(ROWS[2], trees=46, tree_size=17),
        replace(ROWS[3], trees=62, tree_size=30),
        replace(ROWS[4], trees=84, tree_size=50),
    ),
    trees=("round", "cypress"),
    leaves=("#c8653a", "#e0953f", "#a8452f", "#d9b04c", "#7d6a3c"),
    afloat="leaves",
    reeds=("#2a1f22", "#9a7448"),
    motes=from_hex("#ffc66e"),
    far_sun=from_hex("#f7b26a"),
    reflected=from_hex("#ffc275"),
)

WINTER_LAKE = Land(
    shape=205,
    day=(
        Palette(
            sky=("#34477a", "#7688b8", "#d7adbb", "#f5cfbb", "#fdeade"),
            hills=("#b6b0d0", "#a9aed2", "#a2b0d2", "#b7c4e0", "#cdd8ec"),
            water=("#efc6bb", "#b3a6c0", "#74859f", "#41597d", "#243a5c"),
            meadow=("#dbe4f2", "#a7b7d4", "#6c82a8"),
            mist="#f2d9d8",
            warm="#ffe2cf",
        ),
        Palette(
            sky=("#5b8cc4", "#9dc0e2", "#d8e4ee", "#f5ead9", "#fff6e4"),
            hills=("#c8d2e8", "#c0d0e8", "#bfd1ea", "#d0deef", "#e4edf7"),
            water=("#e6eaf0", "#b4c8de", "#7c9dc0", "#4b759f", "#2d5480"),
            meadow=("#f1f5fa", "#c8d6ea", "#93a9cb"),
            mist="#f7f3ee",
            warm="#fff4dc",
        ),
    ),
    rows=(
        replace(ROWS[0], height=104, snow=46),
        replace(ROWS[1], trees=30, tree_size=10),
        replace(ROWS[2], trees=40, tree_size=19),
        replace(ROWS[3], trees=46, tree_size=32, tower_at=None),
        replace(ROWS[4], trees=50, tree_size=50),
    ),
    trees=("spruce", "spruce"),
    leaves=("#3b5675", "#446182", "#34496a"),
    afloat="ice",
    reeds=("#4a4a5e", "#e3dccb"),
    motes=from_hex("#eef4ff"),
    sun_y=(436.0, 372.0),
    far_sun=from_hex("#f5b9a2"),
    reflected=from_hex("#ffd3bd"),
)

HIGH_MOUNTAIN = Land(
    shape=309,
    day=(
        Palette(
            sky=("#3a6796", "#7fa9c0", "#f0cf9c", "#fbdd9a", "#fff0c4"),
            hills=("#8f9dc0", "#6f93a6", "#5c8f86", "#46786a", "#2f5b52"),
            water=("#f4d8a4", "#aebfb0", "#5f97a0", "#336b80", "#1e4560"),
            meadow=("#4f7a52", "#2d523f", "#1b352e"),
            mist="#f7e3b8",
            warm="#ffdf8e",
        ),
        Palette(
            sky=("#1c2450", "#4f3f7d", "#bb6a87", "#f09f7a", "#fbd29a"),
            hills=("#7f6a9c", "#5d5a8c", "#455278", "#33496a", "#233c50"),
            water=("#f0b48c", "#a8708a", "#5a5482", "#33406c", "#18274a"),
            meadow=("#33564f", "#1d3839", "#12252a"),
            mist="#eeb89c",
            warm="#ffb878",
        ),
    ),
    rows=(
        replace(ROWS[0], height=168, snow=70),
        replace(ROWS[1], height=84, peaks=True),
        replace(ROWS[2], trees=40, tree_size=17),
        replace(ROWS[3], trees=40, tree_size=28, tower_at=None),
        replace(ROWS[4], trees=34, tree_size=48),
    ),
    trees=("spruce", "round"),
    afloat="lilies",
    reeds=("#14312f", "#6f8a5e"),
    motes=from_hex("#ffe79a"),
    sun_y=(330.0, 446.0),
    far_sun=from_hex("#f9b070"),
    reflected=from_hex("#ffc98a"),
)

LANDS: Mapping[LandName, Land] = {
    "dawn_lake": DAWN_LAKE,
    "autumn_lake": AUTUMN_LAKE,
    "winter_lake": WINTER_LAKE,
    "high_mountain": HIGH_MOUNTAIN,
}
