"""The way over the water: stones that lie, the one in the air, and the rings where the next will be."""

import math

from game.minigames.stone_path import view_sparks as sparks
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_lights import GLOW, Lights
from game.minigames.stone_path.view_place import HEIGHT, STIRRING, lifted, place
from game.screen.canvas import Canvas, glow_of
from game.screen.easing import arch, arriving, breath, clamped, fading, mixed, settling, smooth
from game.screen.landscape_ground import Spot
from game.screen.landscape_stones import StonePictures
from game.screen.shapes_stone import STONE_TOP

AHEAD, BEHIND = 6, 4
"""How many stones are drawn before and behind the walker."""
SETTLE_S = 0.75


class Way:
    """Draws all stones of one state."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._pictures = StonePictures(canvas)
        self._lights = Lights(canvas)
        self._calm = calm

    def draw_ahead(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw what lies beyond the walker, the furthest first."""
        last = min(state.next_stone + AHEAD, max(state.wanted, len(state.stones)))
        for number in range(last, state.standing_on, -1):
            self._draw_place(canvas, state, number)

    def draw_behind(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw the stone under the walker and those already walked."""
        for number in range(state.standing_on, state.standing_on - BEHIND - 1, -1):
            self._draw_place(canvas, state, number)

    def draw_lights(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw the light of the stone in the air and of the stone just laid."""
        if not state.finished:
            self._light_lifted(canvas, state)
        if state.stones:
            self._light_laid(canvas, state)

    def _draw_place(self, canvas: Canvas, state: StonePathState, number: int) -> None:
        at = place(canvas, state, number)
        if number > len(state.stones):
            self._draw_open(canvas, state, number, at)
            return
        bob = 1.5 * self._calm * math.sin(state.time_s * 1.3 + number * 1.9) * at.scale
        lift, sunk = self._fall(state, number)
        floating = at._replace(y=at.y + bob + sunk * at.scale)
        self._pictures.put(canvas, "mirrored", at._replace(y=at.y + 0.5 * lift * at.scale), 0.0, mixed(0.95, 0.3, lift / HEIGHT), number)
        if number == len(state.stones):
            self._draw_ripples(canvas, at, state.since_laid_s, 1.0)
        if number == state.standing_on:
            self._draw_ripples(canvas, at, state.since_landed_s, 0.6)
        complete = number <= 0 or state.stones[number - 1]
        self._pictures.draw(canvas, complete, number, floating, lift * at.scale)
        if lift < 4:
            self._pictures.put(canvas, "edge", at, 0.0, 0.5 + 0.4 * breath(state.time_s, 4, number * 0.3), number)
        if complete and number > 0:
            self._lights.rest(
                canvas,
                (at.x, at.y - STONE_TOP * at.scale),
                at.scale,
                0.26 + 0.1 * breath(state.time_s, 5, 0.21 * number) + self._joy(state, number),
            )

    def _joy(self, state: StonePathState, number: int) -> float:
        """When the last stone of the set lies, a light runs along the whole way to it."""
        if not state.finished:
            return 0.0
        return 0.32 * arch((state.since_laid_s - 0.3 - 0.22 * (BEHIND + number - len(state.stones))) / 1.4)

    def _draw_open(self, canvas: Canvas, state: StonePathState, number: int, at: Spot) -> None:
        first = number == state.next_stone
        nearness = 1.0 if first else max(0.0, 0.62 - 0.11 * (number - state.next_stone))
        risen = clamped((state.reach - STIRRING) / 0.12) if first else 0.0
        calling = 0.75 + 0.25 * breath(state.time_s, 3.2) if first else 1.0
        self._pictures.put(canvas, "sunken", at, 0.0, nearness * calling * mixed(1.0, 0.6, risen))
        if first and risen > 0:
            self._draw_lifted(canvas, state, at, risen)

    def _draw_lifted(self, canvas: Canvas, state: StonePathState, at: Spot, risen: float) -> None:
        """The stone wakes as it rises: grey out of the water, bright at the target."""
        height, reach = lifted(state.reach), clamped(state.reach)
        self._draw_ripples(canvas, at, state.since_lift_s, 0.8)
        self._lights.draw_below(canvas, at, height, smooth(reach) * risen)
        self._lights.shine(canvas, (at.x, at.y - height - 12), risen * mixed(0.3, 1.0, smooth(reach)), mixed(0.6, 1.25, reach))
        floating = at._replace(x=at.x + self._tremble(state))
        high = height + 3.0 * self._calm * reach * math.sin(state.time_s * 1.1)
        self._pictures.draw(canvas, False, state.next_stone, floating, high, risen)
        awake = 1.0 if state.reached else smooth((state.reach - 0.3) / 0.6)
        self._pictures.draw(canvas, True, state.next_stone, floating, high, awake * risen)
        canvas.glow(glow_of(canvas.px(96 * at.scale), GLOW, 0.5 * awake), (at.x, at.y - high - STONE_TOP * at.scale))

    def _tremble(self, state: StonePathState) -> float:
        """A stone that is lifted too fast shivers for a moment."""
        if state.since_quick_s > 0.8:
            return 0.0
        return 2.5 * self._calm * fading(state.since_quick_s, 0.8) * math.sin(state.since_quick_s * 16)

    def _draw_ripples(self, canvas: Canvas, at: Spot, age_s: float, strength: float) -> None:
        for wave in range(3):
            age = age_s - 0.28 * wave
            if 0 <= age < 2.2:
                self._pictures.ripple(canvas, at, mixed(1.0, 2.7 - 0.35 * wave, arriving(age / 2.2)), strength * fading(age, 2.2))

    def _fall(self, state: StonePathState, number: int) -> tuple[float, float]:
        """How high the last laid stone still is, and how deep it dips before it lies still."""
        if number != len(state.stones) or state.since_laid_s > SETTLE_S:
            return 0.0, 0.0
        height = lifted(state.laid_from) * (1 - settling(state.since_laid_s / SETTLE_S))
        return max(0.0, height), 6.0 * arch((state.since_laid_s - 0.1) / (SETTLE_S - 0.1))

    def _light_lifted(self, canvas: Canvas, state: StonePathState) -> None:
        at = place(canvas, state, state.next_stone)
        height = lifted(state.reach)
        held = (1.0 if state.reached else state.hold) * smooth((state.reach - 0.3) / 0.4)
        lights = [
            *sparks.rising(at.point, height, state.reach, state.time_s, round(sparks.RISING * self._calm)),
            *sparks.dropping(at.point, height, state.since_lift_s, state.seed + state.next_stone),
        ]
        if held > 0:
            lights += sparks.holding((at.x, at.y - height - 14), held, state.time_s * self._calm)
        sparks.draw(canvas, lights)
        flare = fading(state.since_target_s, 1.1)
        self._lights.shine(canvas, (at.x, at.y - height - 12), 0.8 * flare, 1.25)

    def _light_laid(self, canvas: Canvas, state: StonePathState) -> None:
        number, age_s, complete = len(state.stones), state.since_laid_s, state.stones[-1]
        at = place(canvas, state, number)
        burst = fading(age_s, 1.2) * (0.95 if complete else 0.4)
        self._lights.shine(canvas, (at.x, at.y - 16), burst, mixed(0.8, 1.7, arriving(age_s / 1.2)))
        canvas.glow(glow_of(canvas.px(150), GLOW, 0.4 * burst), (at.x, at.y - 16))
        seed, many = state.seed + number, complete and self._calm == 1.0
        sparks.draw(canvas, [*sparks.splashing(at.point, age_s, seed), *sparks.flying((at.x, at.y - 20), age_s, seed, many)])
