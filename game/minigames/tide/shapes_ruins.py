"""Drawings of what people once built where the bay is now: an arch and a village."""

from game.minigames.tide.shapes_beneath import DARK, MOSS
from game.screen.shapes import drawing, fade, oval, shape, stroke


def arch() -> str:
    """Two pillars with an arch, one broken, and blocks that have fallen, 240 by 190."""
    stone, shade, lit = "#a8a3ae", "#6b6f88", "#e3d4c4"
    left = shape("M30,180 V70 H66 V180 Z", stone) + shape("M56,180 V70 H66 V180 Z", lit, 0.8) + shape("M30,180 V70 H40 V180 Z", shade)
    right = (
        shape("M150,180 V70 H186 V180 Z", stone) + shape("M176,180 V70 H186 V180 Z", lit, 0.8) + shape("M150,180 V70 H160 V180 Z", shade)
    )
    bow = shape("M30,72 C30,-4 186,-4 186,72 L158,72 C156,30 62,30 60,72 Z", stone)
    bow += shape("M120,17 C160,20 186,40 186,72 L176,72 C174,48 156,28 120,17 Z", lit, 0.85) + shape(
        "M60,72 C62,30 156,30 158,72 L152,72 C150,38 70,38 68,72 Z", shade
    )
    joints = "".join(stroke(f"M{x},{y} h36", shade, 2, 0.8) for x in (30, 150) for y in (98, 126, 154))
    joints += "".join(
        stroke(f"M{x1},{y1} L{x2},{y2}", shade, 2, 0.8)
        for x1, y1, x2, y2 in ((46, 36, 70, 50), (82, 17, 90, 38), (134, 17, 126, 38), (170, 36, 146, 50))
    )
    third = shape("M206,180 V116 L216,108 L226,118 L236,110 V180 Z", stone) + shape("M228,180 V114 L236,110 V180 Z", lit, 0.8)
    blocks = shape("M84,180 L90,160 L116,164 L114,182 Z", shade) + shape("M90,160 L116,164 L112,170 L92,166 Z", lit, 0.7)
    moss = "".join(
        oval((x, y), (rx, ry), MOSS, 0.75)
        for x, y, rx, ry in ((46, 72, 20, 6), (168, 70, 22, 5), (40, 150, 8, 16), (100, 178, 34, 6), (222, 120, 12, 4))
    )
    return drawing(240, 190, oval((128, 180), (114, 9), DARK, 0.45), left, right, bow, joints, third, blocks, moss)


def village() -> str:
    """Roofs and towers far down, with light in their windows, 420 by 110."""
    parts = [fade("deep", (0, 0), (0, 110), ((0, "#4d5a86", 1), (1, "#2c3a62", 1)))]
    houses = (
        (14, 46, 52),
        (60, 40, 66),
        (104, 54, 46),
        (152, 30, 92),
        (186, 58, 58),
        (240, 44, 74),
        (286, 34, 100),
        (322, 54, 52),
        (372, 36, 62),
    )
    for number, (x, wide, tall) in enumerate(houses):
        top, peak = 104 - tall, 18 if wide > 35 else 30
        parts.append(shape(f"M{x},106 V{top} L{x + wide / 2},{top - peak} L{x + wide},{top} V106 Z", "url(#deep)"))
        parts.append(shape(f"M{x + wide * 0.55},{top - peak + 4} L{x + wide},{top} V106 H{x + wide * 0.72} V{top} Z", "#8d93b4", 0.5))
        parts += [
            oval((x + wide * (0.3 + 0.36 * w), top + 18 + 13 * (number % 2)), (3.2, 5), "#ffe1a0") for w in range(2 if wide > 35 else 1)
        ]
    return drawing(420, 110, *parts)
