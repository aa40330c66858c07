"""The harvest: every fruit that a player has ever picked, as named counts, and the baskets and carts that hold it."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from game.core.visit import Keepsakes
from game.minigames.orchard.fruit import GRADES, KINDS, Fruit

BASKET = 20
"""Fruits in a full basket."""
ROW = 5
"""Full baskets that stand in a row before they go onto the cart."""
LAYERS = 8
"""Rows of baskets that a cart carries."""
SEEN_CARTS = 2
"""Full carts that are seen; there may be more."""


@dataclass(frozen=True, slots=True)
class Stored:
    """Where the harvest is: the fruits in the open basket, the kinds in the full baskets and on the cart that is being loaded.

    `carts` counts the full carts, and `loads` says what the first few of them carry.
    """

    open: tuple[Fruit, ...]
    row: tuple[str, ...]
    load: tuple[str, ...]
    carts: int
    loads: tuple[tuple[str, ...], ...]


def with_picked(before: Keepsakes, picked: Iterable[Fruit], season: str) -> Keepsakes:
    """Return the keepsakes with the fruits of a set: a count for each kind and grade, as `pear_golden`, and one for the season."""
    counts = Counter(dict(before))
    for fruit in picked:
        counts.update((f"{fruit.kind}_{fruit.grade}", season))
    return tuple(sorted(counts.items()))


def known_in(kept: Keepsakes) -> frozenset[str]:
    """Return the kinds that were ever picked, and the seasons in which."""
    names = {name for name, count in kept if count > 0}
    return frozenset(names | {name.rpartition("_")[0] for name in names})


def total_of(kept: Keepsakes) -> int:
    """Return the number of fruits in all."""
    return sum(_by_kind(kept).values())


@lru_cache(maxsize=4)
def stored(before: Keepsakes, picked: tuple[Fruit, ...]) -> Stored:
    """Return where the fruits of earlier sets and of this one are."""
    total = total_of(before) + len(picked)
    baskets, rest = divmod(total, BASKET)
    rows, standing = divmod(baskets, ROW)
    carts, layers = divmod(rows, LAYERS)
    fruits = _Fruits(before, picked)
    return Stored(
        open=tuple(fruits.at(number) for number in range(total - rest, total)),
        row=tuple(fruits.at(BASKET * basket).kind for basket in range(baskets - standing, baskets)),
        load=fruits.layers(rows - layers, rows),
        carts=carts,
        loads=tuple(fruits.layers(LAYERS * cart, LAYERS * (cart + 1)) for cart in range(min(carts, SEEN_CARTS))),
    )


class _Fruits:
    """All fruits in a row; of those of earlier sets only the counts are known, and their order is made up, always the same."""

    def __init__(self, before: Keepsakes, picked: Sequence[Fruit]) -> None:
        self._by_kind = _by_kind(before)
        self._earlier, self._picked = sum(self._by_kind.values()), picked

    def at(self, number: int) -> Fruit:
        if number >= self._earlier:
            return self._picked[number - self._earlier]
        return Fruit(Random(number).choices(list(self._by_kind), list(self._by_kind.values()))[0], "ripe")

    def layers(self, first: int, end: int) -> tuple[str, ...]:
        return tuple(self.at(BASKET * ROW * row).kind for row in range(first, end))


def _by_kind(kept: Keepsakes) -> dict[str, int]:
    counts = dict(kept)
    each = {kind: sum(max(0, counts.get(f"{kind}_{grade}", 0)) for grade in GRADES) for kind in KINDS}
    return {kind: count for kind, count in each.items() if count}
