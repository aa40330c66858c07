"""The surprises of a tenth stone: who passes over the lake or crosses it, for a quarter of a minute."""

import math
from collections.abc import Callable

from game.minigames.stone_path import art_around, art_visitors
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_sized import sized
from game.screen.canvas import Canvas, Point, glow_of
from game.screen.easing import arriving, breath, chance, clamped, mixed, smooth
from game.screen.theme import from_hex

LENGTH_S = 16.0
BEATS = 11
GLOW = from_hex("#ffcf87")
SHORE_Y, SWIM_Y = 606.0, 664.0


class Great:
    """Pictures of one great surprise."""

    def __init__(self, canvas: Canvas, name: str, calm: float) -> None:
        self.name = name
        self._calm = calm
        self._draw: Callable[[Canvas, float], None] = {
            "ducks": self._ducks,
            "swans": self._swans,
            "geese": self._geese,
            "rainbow": self._rainbow,
            "sky_lanterns": self._lanterns,
            "shooting_stars": self._stars,
            "paper_boats": self._boats,
        }[name]
        self._pictures = [sized(canvas, drawn, size) for drawn, size in _drawings(name)]
        self._wake = sized(canvas, art_visitors.wake(0.5), (160, 26))

    def draw(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw it at its age; nothing before and after."""
        if state.great == self.name and state.since_great_s < LENGTH_S:
            self._draw(canvas, state.since_great_s)

    def _ducks(self, canvas: Canvas, age_s: float) -> None:
        """A duck crosses the lake with four ducklings in a row."""
        for number in range(4, -1, -1):
            x = mixed(-0.08, 1.12, age_s / LENGTH_S) * (canvas.width + 420) - (96 + 66 * (number - 1) if number else 0)
            y = SWIM_Y - 14 + 2.4 * math.sin(2.1 * self._calm * age_s + number)
            canvas.blit(self._wake, (x - 40, y - 3), "midright" if number else "center", 0.5)
            canvas.blit(self._pictures[1 if number else 0], (x, y), "midbottom", name="ducks")

    def _swans(self, canvas: Canvas, age_s: float) -> None:
        """Two swans come down over the hills, land, and swim until they are out of sight."""
        for number in range(2):
            landing = (age_s - 0.5 * number) / 3.4
            home = canvas.width * (0.62 + 0.13 * number)
            y = SWIM_Y + 14 * number
            if landing < 1:
                share = arriving(landing)
                beat = art_visitors.swinging(age_s * mixed(1.5, 0.7, share) + 0.2 * number)
                at = (mixed(-140, home, share), mixed(240, y - 34, share) - 20 * math.sin(math.pi * share))
                canvas.blit(self._pictures[1 + round((beat + 1) / 2 * (BEATS - 1))], at, "center", name="swans")
                continue
            swum = age_s - 0.5 * number - 3.4
            x = home + 26 * swum
            gone = smooth((LENGTH_S - age_s) / 1.5)
            canvas.blit(self._wake, (x - 30, y - 4), "midright", 0.7 * gone)
            canvas.blit(self._pictures[0], (x, y + 9 + 1.6 * math.sin(1.3 * self._calm * age_s + number)), "midbottom", gone, "swans")

    def _geese(self, canvas: Canvas, age_s: float) -> None:
        """Geese pass over in a wedge."""
        for number in range(7):
            rank, side = (number + 1) // 2, 1 if number % 2 else -1
            x = mixed(-160, canvas.width + 620, age_s / LENGTH_S) - 92 * rank
            y = 250 + 44 * rank * side * 0.62 + 10 * math.sin(0.8 * age_s) + 4 * math.sin(1.7 * self._calm * age_s + number)
            beat = art_visitors.swinging(self._calm * age_s / 1.2 + 0.13 * number)
            canvas.blit(self._pictures[round((beat + 1) / 2 * (BEATS - 1))], (x, y), "center", name="geese")

    def _rainbow(self, canvas: Canvas, age_s: float) -> None:
        """A rainbow stands over the hills for a while."""
        shown = smooth(age_s / 3) * smooth((LENGTH_S - age_s) / 4)
        canvas.blit(self._pictures[0], (canvas.width * 0.36, 592), "midbottom", shown, "rainbow")

    def _lanterns(self, canvas: Canvas, age_s: float) -> None:
        """Lanterns rise from the far shore, one after the other."""
        for number in range(8):
            age = age_s - 0.8 * number
            if age > 0:
                life = clamped(age / (LENGTH_S - 6.0))
                x = canvas.width * mixed(0.22, 0.74, chance(number, 51)) + 24 * math.sin(0.6 * age + number)
                y = mixed(590, 150, life)
                shown = smooth(age / 1.2) * smooth((1 - life) / 0.2)
                canvas.glow(glow_of(canvas.px(60), GLOW, 0.6 * shown), (x, y))
                canvas.blit(self._pictures[number % 3], (x, y), "center", shown, "sky_lanterns")

    def _stars(self, canvas: Canvas, age_s: float) -> None:
        """Shooting stars, slowly, one after the other."""
        for number in range(5):
            life = (age_s - 2.8 * number) / 2.4
            if 0 < life < 1:
                x = canvas.width * mixed(0.42, 0.74, chance(number, 52)) - 420 * life
                y = 60 + 150 * chance(number, 53) + 168 * life
                canvas.blit(self._pictures[0], (x, y), "midtop", math.sin(math.pi * life), "shooting_stars")

    def _boats(self, canvas: Canvas, age_s: float) -> None:
        """Paper boats with candles drift across."""
        shown = smooth(age_s / 1.5) * smooth((LENGTH_S - age_s) / 2)
        for number in range(6):
            near = chance(number, 54)
            x = canvas.width * (0.12 + 0.13 * number) + mixed(10, 22, near) * age_s
            y = mixed(SHORE_Y + 16, SWIM_Y + 40, near) + 2 * math.sin(1.2 * self._calm * age_s + number)
            canvas.glow(glow_of(canvas.px(52), GLOW, shown * (0.5 + 0.14 * breath(self._calm * age_s, 3.2, 0.2 * number))), (x, y - 22))
            canvas.blit(self._pictures[min(2, int(3 * near))], (x, y), "midbottom", shown, "paper_boats")


def _drawings(name: str) -> list[tuple[str, Point]]:
    wings = [2 * beat / (BEATS - 1) - 1 for beat in range(BEATS)]
    drawings: dict[str, list[tuple[str, Point]]] = {
        "ducks": [(art_visitors.duck(True), (96, 68)), (art_visitors.duck(False), (56, 40))],
        "swans": [(art_visitors.swan(), (138, 101)), *((art_visitors.flying(lift, "#f6f0f0"), (150.0, 120.0)) for lift in wings)],
        "geese": [(art_visitors.flying(lift, "#57516f"), (84, 67)) for lift in wings],
        "rainbow": [(art_around.rainbow(), (1000, 366))],
        "sky_lanterns": [(art_around.sky_lantern(), (40 * scale, 52 * scale)) for scale in (0.7, 0.9, 1.15)],
        "shooting_stars": [(art_visitors.streak(), (260, 104))],
        "paper_boats": [(art_around.paper_boat(), (64 * scale, 50 * scale)) for scale in (0.55, 0.75, 1.0)],
    }
    return drawings[name]
