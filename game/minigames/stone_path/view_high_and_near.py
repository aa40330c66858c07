"""What hangs high in the air, and what blooms on the near bank."""

import math

from game.minigames.stone_path import art_around as art
from game.minigames.stone_path.view_place import passing
from game.minigames.stone_path.view_sized import sized
from game.screen.canvas import Canvas

SWAYS = 9
BANK_SPEED, BANK_LENGTH = 1.55, 2600.0
FLOWER_HOMES = (120.0, 560.0, 900.0, 1330.0, 1790.0, 2240.0)


class High:
    """A balloon, the moon or two kites."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        self.name = name
        if name == "balloon":
            self._pictures = [sized(canvas, art.balloon(), (110, 161))]
        elif name == "moon":
            self._pictures = [sized(canvas, art.moon(), (150, 150))]
        else:
            self._pictures = [sized(canvas, art.kite(2 * sway / (SWAYS - 1) - 1), (96, 136)) for sway in range(SWAYS)]

    def draw(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw it high above the hills."""
        if self.name == "moon":
            canvas.blit(self._pictures[0], (0.44 * canvas.width, 140), "center", name="moon")
        elif self.name == "balloon":
            x = passing(canvas, 820 + 5 * time_s, drift * 0.06, 120)
            canvas.blit(self._pictures[0], (x, 250 + 10 * math.sin(time_s * 0.25)), "center", name="balloon")
        else:
            for number, (share, y) in enumerate(((0.34, 260.0), (0.53, 190.0))):
                sway = math.sin(time_s * 0.9 + 2 * number)
                at = (share * canvas.width + 26 * math.sin(time_s * 0.37 + number), y + 18 * sway)
                canvas.blit(self._pictures[round((sway + 1) / 2 * (SWAYS - 1))], at, "center", name="kites")


class Flowers:
    """Irises or poppies among the reeds of the near bank."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        draw = {"irises": art.irises, "poppies": art.poppies}[name]
        self.name = name
        self._bends = [[sized(canvas, draw(seed, 3.0 * bend - 6), (138, 138)) for bend in range(5)] for seed in range(2)]

    def draw(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the clumps that are in the picture."""
        for number, home in enumerate(FLOWER_HOMES):
            x = (home - drift * BANK_SPEED) % BANK_LENGTH - 160
            if x < canvas.width + 160:
                bend = round(2 + 2 * math.sin(time_s * 0.9 - x / 210))
                canvas.blit(self._bends[number % 2][bend], (x, 906), "midbottom", name=self.name)
