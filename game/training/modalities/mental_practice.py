"""Mental practice: the player relaxes, imagines the movement at their own tempo, and comes back.

Nothing is measured but that the limb rests, so nothing can be lost and no reps are made; all goes on with time, with a camera
or without. Figures: `imagined_tempo_s`, the middle time between two marked reps; `own_tempo_s`, that of this player's real
reps; `tempo_agreement`, the first as a share of the second; `stillness`, the share of the seen time in which the limb rested.
What is not known is left out.
"""

from game.core.control import AT_REST, Control
from game.core.events import CueGiven, Event, RepImagined
from game.core.guidance import Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.course import CourseStart
from game.training.imagery_parts import ImageryPart, parts_of
from game.training.imagery_tempo import ImageryTempo
from game.training.stillness import Stillness


class MentalPractice:
    """One set of mental practice; `limb_moves` and `limb_seen` tell what else may be shown beside its guidance."""

    def __init__(self, start: CourseStart, before: "MentalPractice | None" = None) -> None:  # noqa: ARG002
        self._parts = parts_of(start.level.imagery, start.script)
        self._tempo = ImageryTempo(start.own_tempo_s)
        self._stillness = Stillness()
        self._part: ImageryPart | None = None
        self._begun_s = 0.0
        self._now_s = 0.0
        self._there_s: float | None = None
        """When the limb was seen last."""
        self._is_gone = False
        self.control: Control = AT_REST
        self.lost: LossReason | None = None
        self.target_deg = start.range_today.rest_deg
        self.rest_s = start.level.rest_s

    @property
    def guidance(self) -> Guidance:
        """The words of the moment, and where the imagined limb is."""
        part = self._part or self._parts[0]
        since_s = min(self._elapsed_s - part.begins_s, part.lasts_s)
        imagines = part.cue == "imagine" and not self.done
        return Guidance(
            cue=part.cue,
            words=part.words_at(since_s),
            pace=self._tempo.reach(since_s) if imagines else None,
            left_s=part.lasts_s - since_s,
            share=since_s / part.lasts_s,
            takes_key=imagines and self._part is not None,
            imagined_reps=self._tempo.reps,
        )

    @property
    def done(self) -> bool:
        """Whether the three parts are over."""
        last = self._parts[-1]
        return self._elapsed_s >= last.begins_s + last.lasts_s

    @property
    def limb_moves(self) -> bool:
        """Whether the limb moved a moment ago, which is worth a quiet word."""
        return self._stillness.has_moved(self._now_s)

    @property
    def limb_seen(self) -> bool:
        """Whether the camera sees the limb."""
        return self._stillness.is_seen(self._now_s)

    @property
    def work(self) -> SetWork:
        """The imagined reps and both tempi."""
        figures = {
            "imagined_tempo_s": self._tempo.imagined_tempo_s,
            "own_tempo_s": self._tempo.own_tempo_s,
            "stillness": self._stillness.share,
            "tempo_agreement": self._tempo.agreement,
        }
        known = tuple((name, round(figure, 2)) for name, figure in figures.items() if figure is not None)
        return SetWork(imagined_reps=self._tempo.reps, figures=known)

    def step(self, reading: Reading) -> list[Event]:
        """Go on with time, and see whether the limb rests."""
        self._stillness.step(reading)
        self._is_gone = reading.lost == "nobody" and self._there_s is not None
        if reading.tracked:
            self._there_s = reading.time_s
        return self._go_to(reading.time_s)

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:  # noqa: ARG002
        """Go on with time."""
        return self._go_to(now_s)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long an empty chair is seen; where no camera looks, nobody is missed."""
        return now_s - self._there_s if self._is_gone and self._there_s is not None else 0.0

    def press(self, now_s: float) -> list[Event]:
        """The player has imagined a rep."""
        events = self._go_to(now_s)
        before = self._tempo.reps
        if self.guidance.takes_key and self._part:
            self._tempo.press(self._elapsed_s - self._part.begins_s)
        return [*events, *self._imagined_since(before)]

    @property
    def _elapsed_s(self) -> float:
        return self._now_s - self._begun_s

    def _go_to(self, now_s: float) -> list[Event]:
        if self._part is None:
            self._begun_s = self._now_s = now_s
        self._now_s = max(self._now_s, now_s)
        before = self._tempo.reps
        self._count()
        imagined = self._imagined_since(before)
        part = [one for one in self._parts if one.begins_s <= self._elapsed_s][-1]
        if part == self._part:
            return imagined
        self._part = part
        return [*imagined, CueGiven(self._now_s, part.cue)]

    def _imagined_since(self, before: int) -> list[Event]:
        return [RepImagined(self._now_s, number) for number in range(before + 1, self._tempo.reps + 1)]

    def _count(self) -> None:
        imagine = next(part for part in self._parts if part.cue == "imagine")
        since_s = self._elapsed_s - imagine.begins_s
        if since_s > 0:
            self._tempo.go_to(min(since_s, imagine.lasts_s))
