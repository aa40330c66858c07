"""Every pair of colours that tells something, and the shape that tells it too, where there is one."""

from typing import NamedTuple

from game.minigames.mirror_lake.shapes_lake import WHITE as WHITE_LILY
from game.minigames.night_sky.view_figures import SHINE, UNLIT
from game.minigames.orchard.shapes_fruit import LOOKS
from game.minigames.tide.shapes_sign import SLEEVE
from game.screen.chart_lines import BAND
from game.screen.light_mark import LEAF
from game.screen.ring import TRACK
from game.screen.shapes_stone import MOSS
from game.screen.theme import ACCENT, BRICK, HILLS, INK, MEADOW, PAPER, STONE, SUN, Colour, from_hex
from tests.screen.colour_vision import over


class Pair(NamedTuple):
    """What two colours tell apart; `shape` says what else does."""

    tells: str
    one: Colour
    other: Colour
    shape: str = ""


LEAF_GREEN = from_hex(LEAF)
PAIRS = (
    Pair("a lit card and another", ACCENT, INK),
    Pair("words on a lit card and on another", INK, PAPER),
    Pair("a ring or bar that is done, and its track", ACCENT, over(TRACK, INK)),
    Pair("the limb that is trained, and the body", ACCENT, PAPER),
    Pair("a complete stone and a plain one", from_hex(STONE[0]), from_hex(MOSS), "a sun on one, moss on the other"),
    Pair("a stone and its open place", from_hex(STONE[0]), over(PAPER.faded(0.25), INK), "a stone, or the outline of one"),
    Pair("a day of training and a day of rest", from_hex(STONE[0]), LEAF_GREEN, "a stone or a leaf"),
    Pair("today and the other days", ACCENT, INK),
    Pair("a light that is good and one that is doubtful", LEAF_GREEN, ACCENT, "a tick, or half a disc"),
    Pair("a light that is good and one that is bad", LEAF_GREEN, PAPER, "a tick, or an empty ring"),
    Pair("a light that is doubtful and one that is bad", ACCENT, PAPER, "half a disc, or an empty ring"),
    Pair("the main line of a chart and another", ACCENT, PAPER, "full dots and a thick line, or hollow dots and a thin one"),
    Pair("the band of a chart and its ground", over(ACCENT.faded(BAND), INK), INK),
    Pair("kinds of repetitions in the bars of a chart", ACCENT, PAPER, "a pattern for each"),
    Pair("the limb on the gauge and its ground", ACCENT, INK),
    Pair("the limb on the gauge and the line to follow", ACCENT, SUN, "the line lies across, with a dark edge and a knob"),
    Pair("a field that is typed in and the next", ACCENT, over(PAPER.faded(0.6), INK)),
    Pair("the player's own line in a table and another", ACCENT, INK),
    Pair("the walker and the hills", BRICK, from_hex(HILLS[1])),
    Pair("the walker and the bank", BRICK, from_hex(MEADOW[1])),
    Pair("a lily that is open and its leaf", from_hex(WHITE_LILY[1]), from_hex("#6f8f7c"), "a flower or a leaf"),
    Pair("hands that help and the limb", PAPER, ACCENT, "hands with fingers and sleeves"),
    Pair("a helper's sleeve and the limb", from_hex(SLEEVE), ACCENT),
    Pair("a star that is lit and one that is not", SHINE, UNLIT, "the lit one is larger and has a glow"),
    *(
        Pair(f"a ripe {kind} and an unripe one", from_hex(look.ripe), from_hex(look.green), "ripe it is nearly twice as large")
        for kind, look in LOOKS.items()
    ),
)
