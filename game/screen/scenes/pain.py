"""How much it hurts, 0 to 10, in six faces; whoever sits at the keys may type a number between them."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.card import draw_card, draw_lit_card, words_rooms
from game.screen.choices import Choice
from game.screen.faces import STRONGEST, pain_face
from game.screen.health_pictures import health_picture
from game.screen.hud import corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.reading_time import LIGHT_WAITS_S, reading_s
from game.screen.scan import Scan
from game.screen.scene import Input, PointerInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.shapes import drawing, shape
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, PANEL, hex_of
from game.screen.title_bar import title_bar
from game.screen.unwell_signs import unwell_sign
from game.screen.wide_pair import wide_pair

STEP = 2
FACES = range(0, STRONGEST + 1, STEP)
UNWELL = Choice("unwell", unwell_sign("dizzy"), "alarm-unwell")
UNSAID = Choice("unsaid", health_picture("unknown"), "pain-unsaid")
GAP, WIDEST = 18.0, 280.0
FACES_TOP, FACES_HIGH, SCALE_TOP, SCALE_HIGH, BELOW_TOP, BELOW_HIGH = 200.0, 310.0, 574.0, 80.0, 690.0, 140.0
WEDGE = drawing(400, 40, shape("M0,36 L392,6 Q400,6 400,14 V34 Q400,40 392,40 H4 Q0,40 0,36 Z", hex_of(ACCENT)))


@dataclass(frozen=True, slots=True)
class PainView:
    """The question (text id); `unhurried` lets the light wait on the first face until all of it can have been read."""

    question: str
    camera_on: bool = False
    unhurried: bool = False


class PainScene(ShownScene[PainView]):
    """Returns "0" to "10", "unwell", or "unsaid", which is Escape as well.

    A typed number takes the place of the face below it, with a face of its own, and is lit; it is taken like any other.
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], PainView]) -> None:
        super().__init__(text, landscape, view)
        self._scan = Scan()
        self._typed: int | None = None
        self._boxes: tuple[Box, ...] = ()

    def enter(self, now_s: float) -> None:
        """Light the first face."""
        super().enter(now_s)
        self._scan.start(now_s, reading_s(*self._words()) + LIGHT_WAITS_S if self.view().unhurried else None)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        choices = self._choices()
        if isinstance(happened, PointInput):
            return next((choice.name for choice, box in zip(choices, self._boxes, strict=False) if box.holds(happened.at)), None)
        if isinstance(happened, TypedInput):
            self._type(happened.sign, now_s)
        elif isinstance(happened, PointerInput):
            self._point(happened, now_s)
        elif happened.key == "back":
            return UNSAID.name
        elif happened.key == "select":
            return choices[self._scan.meant(len(choices), now_s)].name
        elif happened.key in ("next", "previous"):
            self._scan.move(1 if happened.key == "next" else -1, len(choices), now_s)
        return None

    def spoken(self, now_s: float) -> str:
        """Return the question first, then the answer that lights up."""
        lit = self._choices()[self._lit(now_s)]
        said = self.text("pain-said", **dict(lit.values)) if lit.values else lit.said(self.text)
        untouched = self._scan.lit_for_s(now_s) >= self.age_s(now_s)
        return f"{self.text(self.view().question)} {said}" if untouched else said

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question, the faces with their scale, and the two other answers."""
        view = self.view()
        self.ground(canvas, now_s, 0.25)
        title_bar(canvas, self.text(view.question))
        if view.camera_on:
            corner_camera_sign(canvas)
        faces = _face_boxes(canvas)
        self._scale(canvas, Box(faces[0].x, SCALE_TOP, faces[-1].x + faces[-1].width - faces[0].x, SCALE_HIGH))
        self._boxes = tuple(canvas.target(box) for box in (*faces, *wide_pair(canvas, BELOW_TOP, BELOW_HIGH, self.text("key-space"))))
        self._scan.keep_pace(canvas.look.scan_s)
        self._cards(canvas, now_s)

    def _cards(self, canvas: Canvas, now_s: float) -> None:
        choices, lit = self._choices(), self._lit(now_s)
        rooms = words_rooms(canvas, self._boxes, [choice.said(self.text) for choice in choices])
        for number, (choice, box) in enumerate(zip(choices, self._boxes, strict=True)):
            if number != lit:
                draw_card(canvas, box, choice.picture, choice.said(self.text), rooms[number])
        key, lit_for_s, share = self.text("key-space"), self._scan.lit_for_s(now_s), self._scan.share(now_s)
        draw_lit_card(canvas, self._boxes[lit], choices[lit].picture, choices[lit].said(self.text), rooms[lit], key, lit_for_s, share)

    def _scale(self, canvas: Canvas, box: Box) -> None:
        """Draw what the two ends mean, and that it grows between them."""
        canvas.panel(box, PANEL)
        least = canvas.words(self.text("pain-none"), BODY_SIZE, (box.x + 24, box.center[1]), "midleft")
        most = canvas.words(self.text("pain-most"), BODY_SIZE, (box.x + box.width - 24, box.center[1]), "midright")
        x = least.x + least.width + 30
        canvas.svg(WEDGE, (most.x - 30 - x, 40), (x, box.center[1]), "midleft")

    def _words(self) -> list[str]:
        ids = (self.view().question, "pain-none", "pain-most", "key-space")
        return [*(self.text(one) for one in ids), *(choice.said(self.text) for choice in self._choices())]

    def _choices(self) -> tuple[Choice, ...]:
        faces = [_face(pain) for pain in FACES]
        if self._typed is not None:
            faces[self._typed // STEP] = _face(self._typed)
        return *faces, UNWELL, UNSAID

    def _lit(self, now_s: float) -> int:
        return self._scan.lit(len(self._choices()), now_s)

    def _point(self, happened: PointerInput, now_s: float) -> None:
        count, at = len(self._choices()), happened.at
        if at is None:
            self._scan.let_go(count, now_s)
        else:
            self._scan.point(next((number for number, box in enumerate(self._boxes) if box.holds(at)), None), count, now_s)

    def _type(self, sign: str, now_s: float) -> None:
        """Take a digit; a 0 after a 1 is ten, a backspace takes the number away."""
        if sign == "\b":
            self._typed = None
        elif sign.isdigit():
            self._typed = STRONGEST if (self._typed, sign) == (1, "0") else int(sign)
            self._scan.move(self._typed // STEP - self._lit(now_s), len(self._choices()), now_s)


def _face(pain: int) -> Choice:
    return Choice(str(pain), pain_face(pain), "pain-number", (("pain", pain),))


def _face_boxes(canvas: Canvas) -> tuple[Box, ...]:
    wide = min(WIDEST, (canvas.safe.width - GAP * (len(FACES) - 1)) / len(FACES))
    left = (canvas.width - wide * len(FACES) - GAP * (len(FACES) - 1)) / 2
    return tuple(Box(left + number * (wide + GAP), FACES_TOP, wide, FACES_HIGH) for number in range(len(FACES)))
