"""The pages of the map: sessions and milestones, turned into what each page shows."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import accumulate

from game.core.journey import Journey, PathMilestones
from game.core.session_sum import SessionSum
from game.screen.chart import Said
from game.screen.map_signs import MapWay
from game.screen.map_stretch import PLACES, Stretch
from game.screen.scenes.map import MapView, Told

HUNDRED, THOUSAND = PLACES["hundred"], 1000
WHOLE = PLACES["whole"]
"""So many thousands are on a page of the whole path."""
SIGN_EVERY = 5
"""Among them the first and every fifth bear their number, once all of their stones are laid."""


class MapPages:
    """What each page shows of one player's path; `sums` are all their sessions, the oldest first."""

    def __init__(
        self, sums: Sequence[SessionSum], day_of: Callable[[str], date], today: date, journey: Journey, rounds: PathMilestones
    ) -> None:
        laying = [one for one in sums if one.stones]
        self._until = list(accumulate(one.stones for one in laying))
        self._days = [day_of(one.started_at) for one in laying]
        self._today = today
        self._journey = sorted((stones, name) for name, stones in journey.items() if stones > 0)
        self._rounds = rounds
        self.laid = self._until[-1] if self._until else 0

    @property
    def newest(self) -> int:
        """The page on which the walker stands, from 0 on."""
        return max(0, self.laid - 1) // HUNDRED

    @property
    def thousands(self) -> int:
        """How many thousands the path has begun."""
        return self.newest * HUNDRED // THOUSAND + 1

    def page(self, number: int, came_by: MapWay = "newest") -> MapView:
        """Return a page of single stones."""
        first = number * HUNDRED + 1
        last = min(first + HUNDRED - 1, self.laid)
        came = tuple(self._came(first, last))
        ends = number == self.newest
        begin = (*self._here(), self._ahead()) if ends else ()
        stretch = Stretch(
            number,
            laid=max(0, last - first + 1),
            today=self._laid_today(first, last),
            marks=tuple(sorted({stones - first + 1 for stones, name in came if name})),
            rounds=tuple(stones - first + 1 for stones, name in came if not name),
            light=self._next()[0] - first + 1 if ends else None,
            ends=ends,
        )
        told = (*begin, *(self._told(stones, name, first) for stones, name in came)) or (self._in_days(first, last),)
        ways = self._ways(number)
        return MapView(stretch, _title(first, last), self._between(first, last), self._today, told, ways, _lit(ways, came_by))

    def whole(self, thousand: int, came_by: MapWay = "earlier") -> MapView:
        """Return the page of the whole path on which a thousand lies, pointing at it."""
        first, last = thousand * THOUSAND + 1, min((thousand + 1) * THOUSAND, self.laid)
        number = thousand // WHOLE
        shown = range(number * WHOLE, min((number + 1) * WHOLE, self.thousands))
        stretch = Stretch(number, "whole", laid=len(shown), ends=self.thousands - 1 in shown)
        came = sum(1 for _stones, name in self._came(first, last) if name)
        head = Said("map-laid", (("count", self.laid),))
        told = Told(head, Said("map-brought", (("count", came),)), place=thousand % WHOLE + 1)
        ways: tuple[MapWay, ...] = (
            *(("earlier",) if thousand else ()),
            *(("onward",) if thousand < self.thousands - 1 else ()),
            "closer",
            "newest",
        )
        laid = ((place, (one + 1) * THOUSAND) for place, one in enumerate(shown, 1) if place == 1 or place % SIGN_EVERY == 0)
        signs = tuple((place, stones) for place, stones in laid if stones <= self.laid)
        days = self._between(first, last)
        return MapView(stretch, _title(first, last), days, self._today, (told,), ways, _lit(ways, came_by), signs)

    def _ways(self, number: int) -> tuple[MapWay, ...]:
        last = number == self.newest
        between: MapWay | None = "whole" if self.thousands > 1 else None if last else "newest"
        ways: tuple[MapWay | None, ...] = ("earlier" if number else None, None if last else "onward", between, "back")
        return tuple(way for way in ways if way)

    def _came(self, first: int, last: int) -> Iterator[tuple[int, str]]:
        """Yield the stones from `first` to `last` with which something came, and its name; a round number has none."""
        found = [(stones, name) for stones, name in self._journey if first <= stones <= last]
        reached = self._rounds.reached_between(first - 1, last)
        while reached is not None:
            found.append((reached, ""))
            reached = self._rounds.reached_between(first - 1, reached - 1)
        yield from sorted(found)

    def _told(self, stones: int, name: str, first: int) -> Told:
        head = Said("map-stone", (("number", stones),))
        return Told(head, _thing(stones, name), self._day(stones), stones - first + 1)

    def _here(self) -> tuple[Told, ...]:
        """Tell where the walker stands: with today's stones, or with all."""
        if not self.laid:
            return ()
        today = sum(until - before for until, before, day in self._spans() if day == self._today)
        thing = Said("map-today", (("count", today),)) if today else Said("map-laid", (("count", self.laid),))
        return (Told(Said("map-here"), thing),)

    def _ahead(self) -> Told:
        return Told(Said("map-ahead"), _thing(*self._next()))

    def _next(self) -> tuple[int, str]:
        """Return the number of stones with which the next thing comes, and its name."""
        things = [(stones, name) for stones, name in self._journey if stones > self.laid]
        return min((*things[:1], (self._next_round(), "")), key=lambda one: one[0])

    def _next_round(self) -> int:
        rounds = self._rounds
        beyond = max(0, self.laid - rounds.stones[-1]) // rounds.then_each + 1
        return next((one for one in rounds.stones if one > self.laid), rounds.stones[-1] + beyond * rounds.then_each)

    def _in_days(self, first: int, last: int) -> Told:
        """Tell in how many days a stretch was laid that brought nothing else."""
        days = {day for until, before, day in self._spans() if before < last and until >= first}
        return Told(Said("map-quiet"), Said("map-days", (("count", len(days)),)))

    def _laid_today(self, first: int, last: int) -> tuple[int, int] | None:
        """Return the first and the last place of the page that was laid today."""
        spans = [(max(first, before + 1), min(last, until)) for until, before, day in self._spans() if day == self._today]
        on_page = [(begin, end) for begin, end in spans if begin <= end]
        return (on_page[0][0] - first + 1, on_page[-1][1] - first + 1) if on_page else None

    def _between(self, first: int, last: int) -> tuple[date, date] | None:
        return (self._day(first), self._day(last)) if self.laid else None

    def _spans(self) -> Iterator[tuple[int, int, date]]:
        """Yield up to which stone each session led, from which on, and its day."""
        yield from zip(self._until, (0, *self._until), self._days, strict=False)

    def _day(self, stone: int) -> date:
        return self._days[bisect_left(self._until, stone)]


def _thing(stones: int, name: str) -> Said:
    if not name:
        return Said("map-round", (("count", stones),))
    return Said("journey-" + name.replace(".", "-").replace("_", "-"))


def _title(first: int, last: int) -> Said:
    if last < first:
        return Said("map-begin")
    return Said("map-stone", (("number", first),)) if first == last else Said("map-stones", (("first", first), ("last", last)))


def _lit(ways: tuple[MapWay, ...], came_by: MapWay) -> MapWay:
    return came_by if came_by in ways else ways[0]
