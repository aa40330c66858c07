"""Drawings of what shines far away: the Milky Way, the clouds of stars in it, and a comet."""

from game.minigames.night_sky.view_place import FOOT
from game.screen.easing import chance, mixed
from game.screen.shapes import drawing, fade, halo, oval, shape

COMET = (240.0, 250.0)
CLOUDS = (("rose", "#e59ab6"), ("teal", "#7fc4d6"), ("pale", "#f0dcc8"), ("violet", "#a48be0"))


def milky_way(width: float) -> str:
    """A soft band of light across the sky, with darker clouds in it."""
    light = halo("light", (0, 0), 50, ((0, "#aeb9ec", 0.12), (0.5, "#8f9bd8", 0.06), (1, "#8f9bd8", 0)))
    dark = halo("dark", (0, 0), 50, ((0, "#0a1230", 0.24), (0.6, "#0a1230", 0.1), (1, "#0a1230", 0)))
    parts = [light, dark]
    for number in range(150):
        along = chance(number, 31)
        aside = (chance(number, 32) + chance(number, 33) - 1) * mixed(60, 120, along)
        x, y = width * mixed(0.08, 0.98, along) + aside * 0.5, mixed(690, -20, along) + aside
        wide, name = mixed(60, 230, chance(number, 34)), "dark" if number % 6 == 5 else "light"
        wide *= 0.5 if name == "dark" else 1.0
        turned = f'transform="translate({x:.1f} {y:.1f}) rotate(-24) scale({wide / 50:.2f} {wide / 95:.2f})"'
        parts.append(f"<g {turned}>{oval((0, 0), (50, 50), f'url(#{name})')}</g>")
    parts += [
        oval(
            (width * mixed(0.08, 0.98, along := chance(n, 41)), mixed(690, -20, along) + 150 * (chance(n, 42) + chance(n, 43) - 1)),
            (1.1, 1.1), "#eef1ff", mixed(0.2, 0.6, chance(n, 44)),
        )
        for n in range(420)
    ]  # fmt: skip
    return drawing(width, FOOT, *parts)


def star_clouds(width: float) -> str:
    """Coloured clouds along the band and many small stars before them, where they look well: after no picture of the sky."""
    parts = [halo(name, (0, 0), 50, ((0, colour, 0.26), (0.45, colour, 0.11), (1, colour, 0))) for name, colour in CLOUDS]
    for number in range(34):
        along, aside = mixed(0.1, 0.95, (number + chance(number, 151)) / 34), 130 * (chance(number, 152) - 0.5)
        x, y = width * mixed(0.08, 0.98, along) + 0.5 * aside, mixed(690, -20, along) + aside
        wide, name = mixed(50, 150, chance(number, 153)), CLOUDS[int(4 * chance(number, 154))][0]
        turn = mixed(-40, -8, chance(number, 155))
        turned = f'transform="translate({x:.1f} {y:.1f}) rotate({turn:.0f}) scale({wide / 50:.2f} {wide / 110:.2f})"'
        parts.append(f"<g {turned}>{oval((0, 0), (50, 50), f'url(#{name})')}</g>")
    for number in range(700):
        along = chance(number, 156)
        aside = 95 * (chance(number, 157) + chance(number, 158) - 1)
        at = width * mixed(0.08, 0.98, along) + 0.5 * aside, mixed(690, -20, along) + aside
        size = mixed(0.6, 1.5, chance(number, 159) ** 3)
        parts.append(oval(at, (size, size), ("#fff2dc", "#dfe8ff", "#ffd9d0")[number % 3], mixed(0.25, 0.85, chance(number, 160))))
    return drawing(width, FOOT, *parts)


def comet() -> str:
    """A comet whose head is at the lower right; its tail of gas is straight, its tail of dust is wide and bends."""
    gas = fade("gas", (206, 216), (26, 22), ((0, "#cfe4ff", 0.85), (0.4, "#a9c9ff", 0.32), (1, "#8fb4ff", 0)))
    dust = fade("dust", (206, 216), (70, 4), ((0, "#fff0d4", 0.8), (0.45, "#ffe2bd", 0.26), (1, "#ffd9b0", 0)))
    head = halo("head", (206, 216), 30, ((0, "#ffffff", 1), (0.22, "#f4faff", 0.85), (0.5, "#bcd6ff", 0.28), (1, "#a9c9ff", 0)))
    tails = [
        shape("M214,208 C180,150 140,76 104,0 C84,18 66,34 52,52 C108,120 160,176 198,224 Z", "url(#dust)", 0.36),
        shape("M212,210 C176,146 130,80 92,14 C82,24 74,32 68,42 C118,110 164,170 200,222 Z", "url(#dust)", 0.4),
        shape("M211,212 L30,16 L18,30 L201,220 Z", "url(#gas)", 0.5),
        shape("M209,213 L22,20 L17,26 L203,219 Z", "url(#gas)", 0.9),
    ]
    return drawing(*COMET, gas, dust, head, *tails, oval((206, 216), (30, 30), "url(#head)"), oval((206, 216), (4.2, 4.2), "#ffffff"))
