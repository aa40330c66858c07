"""What a chart shows, and how its values lie in a box: few, large and quiet, to be read from two metres."""

from dataclasses import dataclass

from game.screen.canvas import Box, Point
from game.screen.text import Text


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence: its text id, and the values it needs."""

    text_id: str
    values: tuple[tuple[str, str | int | float], ...] = ()

    def by(self, text: Text) -> str:
        """Return the sentence in words."""
        return text(self.text_id, **dict(self.values))


@dataclass(frozen=True, slots=True)
class Tick:
    """A value or a slot that is written beside the chart."""

    at: float
    said: Said


@dataclass(frozen=True, slots=True)
class Dot:
    """A point: where it lies in slots, its value, how far around it the true one may be, and the number of its shape."""

    at: float
    value: float
    error: float = 0.0
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Series:
    """Points under one name (text id), in runs that are joined within and never with each other; the `main` one is drawn bold."""

    name: str
    runs: tuple[tuple[Dot, ...], ...]
    main: bool = True


@dataclass(frozen=True, slots=True)
class Layer:
    """One part of each bar: its name (text id), the number of its pattern, and how much of it each slot holds."""

    name: str
    pattern: int
    amounts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ChartView:
    """Values from `low` to `high` over so many slots. Either `series`, with a trend from point to point, or `layers`.

    `breaks` are the places, in slots, at which something changed so that what lies before cannot be compared.
    """

    slots: int
    low: float
    high: float
    ticks: tuple[Tick, ...]
    dates: tuple[Tick, ...]
    series: tuple[Series, ...] = ()
    trend: tuple[Point, Point] | None = None
    breaks: tuple[float, ...] = ()
    layers: tuple[Layer, ...] = ()


@dataclass(frozen=True, slots=True)
class Plot:
    """Places of a chart's values in a box of canvas units."""

    chart: ChartView
    box: Box

    def x(self, at: float) -> float:
        """Return where a place in slots lies."""
        return self.box.x + self.box.width * at / self.chart.slots

    def y(self, value: float) -> float:
        """Return where a value lies; one beyond the chart lies on its rim."""
        share = (value - self.chart.low) / (self.chart.high - self.chart.low)
        return self.box.y + self.box.height * (1 - min(1.0, max(0.0, share)))

    def at(self, dot: Dot) -> Point:
        """Return where a point lies."""
        return self.x(dot.at), self.y(dot.value)
