"""What lives and stands around the lake: the heron, and all that the path has brought; once in either half."""

import math

from game.minigames.mirror_lake.shapes_lake import BIRD_SIZE, HERON_SIZE, bridge, duck, heron, lantern, moon, paper_light, swan, willow
from game.minigames.mirror_lake.state import MirrorLakeState
from game.minigames.mirror_lake.twins import Twin
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed, smooth
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_mirror import mirrored
from game.screen.theme import Colour, from_hex

POSES, SWAYS = 10, 13
HERON_X, HERON_Y, HERON_SCALE = 0.4, 758.0, 0.95
IMAGE = Colour(150, 150, 195, 120)
FIRE, LAMP = from_hex("#ffe6a0"), from_hex("#ffcf8a")
FIREFLIES = 22
PAPER_LIGHTS = 6


class Shore:
    """Pictures of a canvas of one size; what is not unlocked is never painted."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._canvas = canvas
        self._calm = calm
        self._twins: dict[str, Twin] = {}
        size = (canvas.px(HERON_SIZE[0] * HERON_SCALE), canvas.px(HERON_SIZE[1] * HERON_SCALE))
        herons = [painted(heron(pose / (POSES - 1)), size) for pose in range(POSES)]
        self._herons = [Twin.of(picture) for picture in herons]
        self._heron_images = [Twin.of(mirrored(picture, IMAGE, 0.8)) for picture in herons]
        self._willows: list[Twin] = []

    def draw_far(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Draw what the lake is to mirror."""
        if "day_moon" in state.unlocked:
            canvas.blit(self._twin("moon", moon(), (78, 78)).left, (0.31 * canvas.width, 300), "center", 0.7)
        if "moon_bridge" in state.unlocked:
            self._twin("bridge", bridge(), (236, 76)).draw(canvas, (0.27 * canvas.width, HORIZON + 2), "midbottom")

    def draw_afloat(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Draw what swims, the far things first."""
        if "swans" in state.unlocked:
            self._swim(canvas, state, "swan", swan(), 622.0, 62.0, (0.0, 0.045))
        if "ducks" in state.unlocked:
            self._swim(canvas, state, "drake", duck(True), 652.0, 50.0, (0.5,))
            self._swim(canvas, state, "duck", duck(False), 656.0, 46.0, (0.555,))
        if "floating_lights" in state.unlocked:
            self._draw_paper_lights(canvas, state)

    def draw_near(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Draw what stands at the near bank: the heron, the lantern, the willow, and fireflies over it."""
        if "stone_lantern" in state.unlocked:
            at = (0.045 * canvas.width, 752.0)
            self._twin("lantern", lantern(), (84, 158)).draw(canvas, at, "midbottom")
            for x in (at[0], canvas.width - at[0]):
                canvas.glow(glow_of(canvas.px(54), LAMP, 0.5 + 0.12 * breath(state.time_s, 4.5)), (x, at[1] - 93))
        self._draw_heron(canvas, state)
        if "willow" in state.unlocked:
            self._draw_willow(canvas, state)
        if "fireflies" in state.unlocked:
            self._draw_fireflies(canvas, state)

    def _draw_heron(self, canvas: Canvas, state: MirrorLakeState) -> None:
        if state.heron < 0.02:
            return
        looks = smooth(2.4 * breath(state.time_s, 23) - 1.2)
        pose = round((POSES - 1) * looks)
        x = mixed(HERON_X - 0.025, HERON_X, smooth(state.heron)) * canvas.width
        self._heron_images[pose].draw(canvas, (x, HERON_Y - 4), "midtop", 0.75 * state.heron)
        self._herons[pose].draw(canvas, (x, HERON_Y), "midbottom", smooth(state.heron))

    def _swim(
        self, canvas: Canvas, state: MirrorLakeState, name: str, drawn: str, y: float, wide: float, starts: tuple[float, ...]
    ) -> None:
        """Birds that swim out from the edge to the middle of their half, and fade into the mist there."""
        birds = self._twin(name, drawn, (wide * 1.3, wide * 1.3 * BIRD_SIZE[1] / BIRD_SIZE[0]))
        mirror = f"{name} in the water"
        if mirror not in self._twins:
            self._twins[mirror] = Twin.of(mirrored(birds.left, IMAGE, 0.7))
        for start in starts:
            way = (start + state.time_s * mixed(0.4, 1.0, self._calm) / 110) % 1.0
            at = (mixed(-0.05, 0.47, way) * canvas.width, y + 1.5 * math.sin(state.time_s * 1.2 + 9 * start))
            opacity = smooth((1 - way) / 0.12)
            self._twins[mirror].draw(canvas, (at[0], at[1] - 5), "midtop", 0.8 * opacity)
            birds.draw(canvas, at, "midbottom", opacity)

    def _draw_paper_lights(self, canvas: Canvas, state: MirrorLakeState) -> None:
        for number in range(PAPER_LIGHTS):
            y = mixed(612, 690, chance(number, 1))
            x = (0.04 + 0.42 * ((number + 0.6 * chance(number, 2)) / PAPER_LIGHTS)) * canvas.width + 22 * math.sin(
                state.time_s / 11 + number
            )
            wide = mixed(24, 46, (y - 612) / 78)
            light = self._twin(f"light {number}", paper_light(), (wide, wide))
            light.draw(canvas, (x, y + 1.5 * math.sin(state.time_s + number)), "midbottom")

    def _draw_willow(self, canvas: Canvas, state: MirrorLakeState) -> None:
        if not self._willows:
            size = (canvas.px(400), canvas.px(410))
            self._willows = [Twin.of(painted(willow(mixed(-14, 22, sway / (SWAYS - 1))), size)) for sway in range(SWAYS)]
        sway = 0.5 + self._calm * (0.34 * math.sin(state.time_s * 0.6) + 0.16 * math.sin(state.time_s * 1.3))
        self._willows[round(sway * (SWAYS - 1))].draw(canvas, (-30.0, -24.0), "topleft")

    def _draw_fireflies(self, canvas: Canvas, state: MirrorLakeState) -> None:
        lights = []
        for number in range(FIREFLIES):
            x = canvas.width * chance(number, 11) + 30 * self._calm * math.sin(0.35 * state.time_s + 3 * number)
            y = mixed(560, 790, chance(number, 12)) + 16 * self._calm * math.sin(0.6 * state.time_s + number)
            shine = breath(state.time_s, mixed(4, 8, chance(number, 13)), chance(number, 14))
            lights.append((glow_of(canvas.px(mixed(7, 13, chance(number, 15))), FIRE, 0.9 * shine), (x, y)))
        canvas.scatter(lights, light=True)

    def _twin(self, name: str, drawn: str, size: Point) -> Twin:
        if name not in self._twins:
            self._twins[name] = Twin.of(painted(drawn, (self._canvas.px(size[0]), self._canvas.px(size[1]))))
        return self._twins[name]
