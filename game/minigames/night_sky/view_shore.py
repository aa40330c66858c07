"""What the path brings to the land by night: a hut, a train, a campfire, animals and a tree in bloom."""

import math
from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pygame

from game.minigames.night_sky.shapes_beings import DEER, OWL, branch, deer, owl
from game.minigames.night_sky.shapes_shore import CARRIAGE, DOME, EMBERS, HUT, TREE, carriage, dome, embers, flame, hut, mist, tree
from game.minigames.night_sky.state import NightSkyState
from game.minigames.night_sky.view_place import LAKE, sunk
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed, smooth
from game.screen.theme import from_hex

LAMP, FIRE, FLY, PETAL = from_hex("#ffcf8a"), from_hex("#ff9d55"), from_hex("#ffe49a"), from_hex("#f3d0dc")
TRAIN_S, TRAIN_Y, CARRIAGES = 78.0, 582.0, 6
DOME_AT, HUT_AT, FIRE_AT = (0.79, 566.0), (0.268, 608.0), (0.147, 610.0)
OWL_AT, DEER_AT, TREE_AT = (0.037, 512.0), (0.33, 694.0), (0.965, 706.0)
"""Where each stands in the evening: a share of the width, and the height of its foot."""
STRING, LANTERNS, SAG = ((0.592, 536.0), (0.652, 536.0)), 7, 15.0
FLAMES, STOOPS, FLIES, PETALS, MISTS = 7, 7, 16, 9, 3


class Shore:
    """Pictures of it for a canvas of one size; each is painted when it is first drawn."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._px, self._calm = canvas.px, calm
        self._pictures: dict[str, pygame.Surface] = {}

    def draw_far(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw what stands on the other side of the lake, and the mist over it."""
        down, time_s, lights = sunk(state.night), state.time_s * self._calm, list[tuple[pygame.Surface, Point]]()
        if "observatory" in state.unlocked:
            self._stand(canvas, "dome", dome, DOME, 60, (DOME_AT[0], DOME_AT[1] + down))
        if "night_train" in state.unlocked:
            self._draw_train(canvas, time_s, down)
        if "hut" in state.unlocked:
            self._stand(canvas, "hut", hut, HUT, 84, (HUT_AT[0], HUT_AT[1] + down))
            at = HUT_AT[0] * canvas.width, HUT_AT[1] + down
            shine = 0.42 + 0.06 * breath(time_s, 5)
            lights += [(glow_of(canvas.px(25), LAMP, shine), (at[0] + aside, at[1] - 16)) for aside in (-15, 14)]
            lights += [(glow_of(canvas.px(15), LAMP, 0.3), (at[0] + aside, at[1] + 17)) for aside in (-15, 14)]
        if "lantern_string" in state.unlocked:
            lights += self._lanterns(canvas, time_s, down)
        if "campfire" in state.unlocked:
            lights += self._draw_campfire(canvas, time_s, down)
        canvas.scatter(lights, light=True)
        if "valley_mist" in state.unlocked:
            self._draw_mist(canvas, time_s, down)

    def draw_near(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw what is on this side of the lake."""
        down, time_s, lights = sunk(state.night), state.time_s * self._calm, list[tuple[pygame.Surface, Point]]()
        if "deer" in state.unlocked:
            self._draw_deer(canvas, time_s, down)
        if "owl" in state.unlocked:
            self._draw_owl(canvas, state.time_s, time_s, down)
        if "blossom_tree" in state.unlocked:
            self._stand(canvas, "tree", tree, TREE, 236, (TREE_AT[0], TREE_AT[1] + down))
            lights += [_petal(canvas, number, time_s, down) for number in range(PETALS)]
        if "fireflies" in state.unlocked:
            lights += [_fly(canvas, number, time_s, down) for number in range(FLIES)]
        canvas.scatter(lights, light=True)

    def _draw_train(self, canvas: Canvas, time_s: float, down: float) -> None:
        """It passes along the foot of the hills, its windows lit."""
        head = canvas.width * (1.5 * ((time_s / TRAIN_S + 0.3) % 1.0) - 0.05)
        for number in range(CARRIAGES):
            car = self._picture(f"carriage {number == 0}", partial(carriage, number == 0), (46, 46 * CARRIAGE[1] / CARRIAGE[0]))
            canvas.blit(car, (head - 45.5 * number, TRAIN_Y + down), "midbottom", name="train")
        canvas.glow(glow_of(canvas.px(20), LAMP, 0.6), (head + 24, TRAIN_Y - 4 + down))

    def _lanterns(self, canvas: Canvas, time_s: float, down: float) -> list[tuple[pygame.Surface, Point]]:
        """They hang from tree to tree and swing a little."""
        (left, top), (right, _) = STRING
        spots = []
        for number in range(LANTERNS + 2):
            share = number / (LANTERNS + 1)
            swing = 1.6 * math.sin(0.9 * time_s + 1.3 * number)
            spots.append((canvas.width * mixed(left, right, share) + swing, top + 4 * SAG * share * (1 - share) + down))
        for start, end in pairwise(spots):
            canvas.line(start, end, 1.2, from_hex("#2a345f"))
        hung = [(x, y + 5) for x, y in spots[1:-1]]
        return [(glow_of(canvas.px(size), LAMP, strength), at) for at in hung for size, strength in ((17, 0.55), (6, 1.0))]

    def _draw_campfire(self, canvas: Canvas, time_s: float, down: float) -> list[tuple[pygame.Surface, Point]]:
        """Its flame leans slowly to and fro; its light lies on the lake."""
        x, y = FIRE_AT[0] * canvas.width, FIRE_AT[1] + down
        lick = 0.5 + 0.3 * math.sin(2.1 * time_s) + 0.2 * math.sin(3.7 * time_s + 1)
        number = round(lick * (FLAMES - 1))
        fire = self._picture(f"flame {number}", partial(flame, 2 * number / (FLAMES - 1) - 1), (23, 34))
        canvas.blit(fire, (x, y - 6), "midbottom", name="flame")
        self._stand(canvas, "embers", embers, EMBERS, 42, (FIRE_AT[0], y))
        glow = 0.5 + 0.12 * breath(time_s, 3.1)
        return [(glow_of(canvas.px(62), FIRE, glow), (x, y - 18)), (glow_of(canvas.px(34), FIRE, 0.6 * glow), (x, y + 18))]

    def _draw_mist(self, canvas: Canvas, time_s: float, down: float) -> None:
        bank = self._picture("mist", mist, (900, 64))
        for number in range(MISTS):
            across = canvas.width + 900
            x = (across * chance(number, 121) + time_s * mixed(3, 7, chance(number, 122)) * (1 if number % 2 else -1)) % across - 450
            canvas.blit(bank, (x, LAKE - 4 + 15 * number + down), "center", mixed(0.7, 1.0, breath(time_s, 19, 0.3 * number)), "mist")

    def _draw_deer(self, canvas: Canvas, time_s: float, down: float) -> None:
        """One drinks now and then, the other keeps watch."""
        x, y = DEER_AT[0] * canvas.width, DEER_AT[1] + down
        stoop = round(smooth(2.6 * breath(time_s, 21, 0.1) - 1.2) * (STOOPS - 1))
        for name, pose, wide, aside, turned in (("drinks", stoop, 76, 12, False), ("watches", 0, 62, -38, True)):
            picture = self._picture(f"deer {name} {pose}", partial(deer, pose / (STOOPS - 1)), (wide, wide * DEER[1] / DEER[0]), turned)
            canvas.blit(picture, (x + aside, y - (8 if turned else 0)), "midbottom", name="deer")

    def _draw_owl(self, canvas: Canvas, real_s: float, time_s: float, down: float) -> None:
        """It looks about, and blinks slowly."""
        x, y = OWL_AT[0] * canvas.width, OWL_AT[1] + down
        canvas.blit(self._picture("branch", branch, (124, 57)), (0, y - 13), "topleft", name="branch")
        pose = round(2 * max(-1.0, min(1.0, 2.2 * math.sin(time_s / 3.4))))
        awake = real_s % 7.3 > 0.5
        picture = self._picture(f"owl {pose} {awake}", partial(owl, pose / 2, awake), (52, 52 * OWL[1] / OWL[0]))
        canvas.blit(picture, (x, y + 9), "midbottom", name="owl")

    def _stand(self, canvas: Canvas, name: str, drawn: Callable[[], str], size: Point, wide: float, foot: Point) -> None:
        """Put a picture that stands still with its foot at a share of the width, and a height."""
        picture = self._picture(name, drawn, (wide, wide * size[1] / size[0]))
        canvas.blit(picture, (foot[0] * canvas.width, foot[1]), "midbottom", name=name)

    def _picture(self, name: str, drawn: Callable[[], str], size: Point, turned: bool = False) -> pygame.Surface:
        if name not in self._pictures:
            picture = painted(drawn(), (self._px(size[0]), self._px(size[1])))
            self._pictures[name] = pygame.transform.flip(picture, True, False) if turned else picture
        return self._pictures[name]


def _fly(canvas: Canvas, number: int, time_s: float, down: float) -> tuple[pygame.Surface, Point]:
    """A firefly over the reeds at either end of the bank."""
    across = mixed(0.0, 0.13, chance(number, 131)) if number % 2 else mixed(0.87, 1.0, chance(number, 131))
    x = across * canvas.width + 26 * math.sin(0.34 * time_s + 3 * number)
    y = mixed(576, 668, chance(number, 132)) + 15 * math.sin(0.55 * time_s + number) + down
    shine = breath(time_s, mixed(4, 7, chance(number, 133)), chance(number, 134))
    return glow_of(canvas.px(mixed(7, 12, chance(number, 135))), FLY, 0.95 * shine), (x, y)


def _petal(canvas: Canvas, number: int, time_s: float, down: float) -> tuple[pygame.Surface, Point]:
    """A petal that comes down from the tree."""
    way = (time_s / mixed(11, 17, chance(number, 141)) + chance(number, 142)) % 1.0
    x = canvas.width * mixed(0.905, 0.985, chance(number, 143)) - 34 * way + 12 * math.sin(7 * way + number)
    return glow_of(canvas.px(4.5), PETAL, 0.8 * math.sin(math.pi * way)), (x, mixed(560, 715, way) + down)
