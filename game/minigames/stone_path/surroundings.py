"""What stands around the way in one set: chosen from what the path has unlocked, what was shown least often first."""

import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from game.core.visit import Keepsakes, Visit

Slot = Literal["land", "weather", "companion", "shore", "afloat", "air", "bank", "small", "great"]
KINDS: dict[Slot, tuple[str, ...]] = {
    "land": ("dawn_lake", "autumn_lake", "winter_lake", "high_mountain"),
    "weather": ("clear", "mist", "birds", "rain", "fireflies", "snow", "northern_lights"),
    "companion": ("dog", "cat", "heron", "fox"),
    "shore": ("cottage", "campfire", "jetty", "windmill", "bridge", "chapel", "sheep", "cherry_tree", "cairn", "lighthouse", "deer"),
    "afloat": ("rowing_boat", "lanterns", "sailboat", "pavilion"),
    "air": ("balloon", "moon", "kites"),
    "bank": ("irises", "poppies"),
    "small": ("fish", "dragonfly", "otter", "kingfisher", "butterflies"),
    "great": ("ducks", "swans", "geese", "rainbow", "sky_lanterns", "shooting_stars", "paper_boats"),
}
"""Everything that may be around, by the place it takes; each but the first land and clear weather is a milestone."""
AT_ONCE: dict[Slot, int] = {"weather": len(KINDS["weather"]), "shore": 2, "small": 4, "great": 4}
"""How many of a kind are picked; of all others it is one."""
NOT_IN = {"rain": ("winter_lake",), "fireflies": ("winter_lake",), "snow": ("high_mountain",)}
"""Weather that a land does not have."""
ALWAYS = frozenset({"dawn_lake", "clear"})
SHOWN = "shown_"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The things of one set; an empty name or nothing at all is the lake as it was on the first day."""

    land: str = "dawn_lake"
    weather: str = "clear"
    companion: str = ""
    shore: tuple[str, ...] = ()
    afloat: tuple[str, ...] = ()
    air: tuple[str, ...] = ()
    bank: tuple[str, ...] = ()
    small: tuple[str, ...] = ()
    """Surprises of every fifth stone, in turn."""
    great: tuple[str, ...] = ()
    """Surprises of every tenth stone, in turn."""

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that is there from the first stone to the last."""
        return (*(one for one in (self.land, self.weather, self.companion) if one), *self.standing)

    @property
    def standing(self) -> tuple[str, ...]:
        """What stands in the land for the whole set."""
        return (*self.shore, *self.afloat, *self.air, *self.bank)


FIRST_DAY = Surroundings()


def chosen(visit: Visit, seed: int) -> Surroundings:
    """Choose what this set shows: the same visit and seed choose the same."""
    picked: dict[Slot, tuple[str, ...]] = {slot: _least_shown(slot, visit, seed) for slot in KINDS}
    land = picked["land"][0]
    return Surroundings(
        land=land,
        weather=next(one for one in picked["weather"] if land not in NOT_IN.get(one, ())),
        companion=next(iter(picked["companion"]), ""),
        shore=picked["shore"],
        afloat=picked["afloat"],
        air=picked["air"],
        bank=picked["bank"],
        small=picked["small"],
        great=picked["great"],
    )


def kept_after(kept: Keepsakes, seen: Iterable[str]) -> Keepsakes:
    """Return in how many sets each thing has been seen, this one included."""
    counts = Counter(dict(kept))
    counts.update(f"{SHOWN}{name}" for name in seen)
    return tuple(sorted(counts.items()))


def _least_shown(slot: Slot, visit: Visit, seed: int) -> tuple[str, ...]:
    """What is new comes at once; what is equally well known comes by chance."""
    there = [name for name in KINDS[slot] if name in ALWAYS or f"stone_path.{name}" in visit.unlocked]
    random.Random(f"{seed} {slot}").shuffle(there)
    counts = dict(visit.kept)
    return tuple(sorted(there, key=lambda name: counts.get(f"{SHOWN}{name}", 0))[: AT_ONCE.get(slot, 1)])
