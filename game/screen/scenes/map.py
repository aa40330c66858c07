"""The whole path as a map to scroll through: its stones, when they were laid, and what they brought."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from game.screen.canvas import Box, Canvas, glow_of
from game.screen.chart import Said
from game.screen.choices import Choice
from game.screen.dates import date_words
from game.screen.easing import breath
from game.screen.flat_choices import FlatChoices, flat_boxes
from game.screen.landscape import Landscape
from game.screen.lines import write_line, write_lines
from game.screen.map_page import page_picture
from game.screen.map_signs import SIGN_SIZE, MapWay, pin, way_picture
from game.screen.map_stretch import Stretch
from game.screen.map_way import way_over
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, PANEL, SUN

TOLD_S = 7.0
"""Each thing that the stretch brought is told for so long, one after the other."""
TOP_HIGH, GAP, PAD, TITLE_SHARE = 196.0, 20.0, 24.0, 0.42
PIN_HIGH, BESIDE_WALKER, LIGHT_BREATHES_S = 84.0, 44.0, 6.0
ONE_LINE_SIZE = 44.0
"""Days stay on one line as long as their words need be no smaller."""
LIGHTS = ((170.0, ACCENT, 0.45), (52.0, SUN, 0.6))
SIGN_WORDS, SIGN_BELOW = 42.0, 26.0


@dataclass(frozen=True, slots=True)
class Told:
    """One thing to tell of a stretch: a few words, below them the thing itself, its day where it has one, its place where it has one."""

    head: Said
    thing: Said
    day: date | None = None
    place: int | None = None


@dataclass(frozen=True, slots=True)
class MapView:
    """One page: its title, the first and the last day on which its stones were laid, what is told, and the ways on.

    `lit` is the way that is lit first, so that whoever goes on along the path only has to press again. `signs` are numbers
    that stand beside places.
    """

    stretch: Stretch
    title: Said
    days: tuple[date, date] | None
    today: date
    told: tuple[Told, ...]
    ways: tuple[MapWay, ...]
    lit: MapWay
    signs: tuple[tuple[int, int], ...] = ()


class MapScene(ShownScene[MapView]):
    """Returns the way that was taken; the arrows lead "onward" and "earlier", Escape leads "back"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], MapView]) -> None:
        super().__init__(text, landscape, view)
        self._choices = FlatChoices()
        self._told_box = Box(0, 0, 0, 0)
        self._told_before = 0

    def enter(self, now_s: float) -> None:
        """Light the first way."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the way that was taken; a click on what is told goes on to the next."""
        view = self.view()
        arrows: dict[Input, MapWay] = {KeyInput("back"): "back", KeyInput("next"): "onward", KeyInput("previous"): "earlier"}
        if happened in arrows:
            way = arrows[happened]
            return way if way in view.ways or way == "back" else None
        if isinstance(happened, PointInput) and len(view.told) > 1 and self._told_box.holds(happened.at):
            self._told_before += 1
        return self._choices.event(_ways(view), happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return what the page is and each thing it tells as it comes up, then the words of each way as it lights up."""
        view = self.view()
        lit = self._choices.lit(_ways(view), now_s).said(self.text)
        if self.age_s(now_s) % TOLD_S >= self._choices.step_s or (self.age_s(now_s) >= TOLD_S and len(view.told) < 2):
            return lit
        words = [self._head(view, one) + ". " + one.thing.by(self.text) for one in self._now_told(view, now_s)]
        if self.age_s(now_s) < TOLD_S:
            words = [view.title.by(self.text), *words]
        return ". ".join(words) + f". {lit}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the page, what it is about, what it tells, and the ways on."""
        view = self.view()
        told = self._now_told(view, now_s)
        canvas.blit(page_picture(canvas, view.stretch), (0, 0))
        self._draw_light(canvas, view.stretch, now_s)
        self._draw_signs(canvas, view)
        for one in told:
            self._draw_pin(canvas, view.stretch, one)
            self._draw_told(canvas, view, one)
        self._draw_title(canvas, view)
        ways = _ways(view)
        boxes = dict(zip(view.ways, flat_boxes(canvas, len(ways)), strict=True))
        self._choices.draw(canvas, ways, [boxes[way] for way in _lit_first(view)], self.text, now_s)

    def _now_told(self, view: MapView, now_s: float) -> tuple[Told, ...]:
        """Return the one thing that is told now, none where there is nothing to tell."""
        if not view.told:
            return ()
        at = (int(self.age_s(now_s) / TOLD_S) + self._told_before) % len(view.told)
        return view.told[at : at + 1]

    def _draw_light(self, canvas: Canvas, stretch: Stretch, now_s: float) -> None:
        """Let what comes next shine through the mist."""
        if stretch.light is not None:
            at = way_over(canvas, stretch)[min(stretch.light, stretch.places + 1) - 1]
            for radius, colour, strength in LIGHTS:
                light = glow_of(canvas.px(radius), colour, strength * (0.75 + 0.25 * breath(canvas.look.scene_s(now_s), LIGHT_BREATHES_S)))
                canvas.glow(light, (at.x, at.y - 10))

    def _draw_signs(self, canvas: Canvas, view: MapView) -> None:
        way = way_over(canvas, view.stretch)
        for place, number in view.signs:
            words, at = self.text("map-number", count=number), way[place - 1]
            wide, high = canvas.measure(words, SIGN_WORDS)
            box = Box(at.x - wide / 2 - 8, at.y + SIGN_BELOW, wide + 16, high)
            canvas.panel(box, PANEL, 14)
            canvas.words(words, SIGN_WORDS, box.center, "center")

    def _draw_pin(self, canvas: Canvas, stretch: Stretch, told: Told) -> None:
        """Point at the place of what is told, beside the walker where they stand on it."""
        if told.place is not None:
            at = way_over(canvas, stretch)[told.place - 1]
            aside = BESIDE_WALKER if stretch.ends and told.place == stretch.laid else 0.0
            canvas.svg(pin(), (PIN_HIGH * SIGN_SIZE[0] / SIGN_SIZE[1], PIN_HIGH), (at.x + aside, at.y - 6), "midbottom")

    def _draw_title(self, canvas: Canvas, view: MapView) -> None:
        """Write at the top left which stones these are, and when they were laid."""
        safe = canvas.safe
        box = Box(safe.x, safe.y, TITLE_SHARE * safe.width - GAP / 2, TOP_HIGH)
        canvas.panel(box)
        inner = Box(box.x + PAD, box.y, box.width - 2 * PAD, box.height)
        days = self._days(canvas, view, inner.width)
        if not days:
            write_lines(canvas, view.title.by(self.text), BODY_SIZE, inner)
            return
        title = write_line(canvas, view.title.by(self.text), BODY_SIZE, (inner.x, inner.y + PAD / 2), inner.width)
        rest = title.y + title.height
        write_lines(canvas, days, BODY_SIZE, inner._replace(y=rest, height=box.y + box.height - PAD / 2 - rest), bold=False)

    def _draw_told(self, canvas: Canvas, view: MapView, told: Told) -> None:
        """Write at the top right one thing that this stretch brought."""
        safe = canvas.safe
        left = safe.x + TITLE_SHARE * safe.width + GAP / 2
        box = self._told_box = Box(left, safe.y, safe.x + safe.width - left, TOP_HIGH)
        if len(view.told) > 1:
            canvas.target(box)
        canvas.panel(box)
        inner = Box(box.x + PAD, box.y, box.width - 2 * PAD, box.height)
        head = write_line(canvas, self._head(view, told), BODY_SIZE, (inner.x, inner.y + PAD / 2), inner.width, bold=False)
        rest = head.y + head.height
        write_lines(canvas, told.thing.by(self.text), BODY_SIZE, inner._replace(y=rest, height=box.y + box.height - PAD / 2 - rest))

    def _head(self, view: MapView, told: Told) -> str:
        head = told.head.by(self.text)
        return head if told.day is None else f"{head}, {date_words(self.text, told.day, view.today)}"

    def _days(self, canvas: Canvas, view: MapView, widest: float) -> str:
        """Return the days of the page, the first letter as a sentence has it, on two lines where one is not enough."""
        said = dict.fromkeys(date_words(self.text, day, view.today) for day in view.days or ())
        words = " – ".join(said)
        words = words[:1].upper() + words[1:]
        return words if canvas.measure(words, ONE_LINE_SIZE, bold=False)[0] <= widest else words.replace(" – ", " –\n")


def _lit_first(view: MapView) -> Sequence[MapWay]:
    """Return the ways from the one on that is lit first; where they stand on the screen stays the same."""
    first = view.ways.index(view.lit)
    return (*view.ways[first:], *view.ways[:first])


def _ways(view: MapView) -> tuple[Choice, ...]:
    return tuple(Choice(way, way_picture(way), "choice-back" if way == "back" else f"map-{way}") for way in _lit_first(view))
