"""What goes into a report, gathered from the store and the shelf, and in which colours and letters it is drawn."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path

from game.app.clock import Stamps
from game.app.keepsakes import journey
from game.app.reps_walk import BY
from game.app.shelf import Shelf
from game.core.errors import PlainError
from game.core.journey import new_between
from game.core.level import Level
from game.core.names import SIDES, Side
from game.core.note import Note
from game.core.own_level import OwnLevel
from game.core.programme import Programme
from game.core.stimulation_check import check_of
from game.report.look import Fonts, Palette
from game.report.subject import Changed, Period, Phase, Prescribed, Subject
from game.scoring.week import goal_of
from game.screen.text import Text
from game.screen.theme import ACCENT, BRICK, HILLS, INK, MEADOW, PAPER, SKY, STONE, SUN, hex_of
from game.screen.titles import level_title, programme_title
from game.store.player import Player
from game.store.repository import Store

ROOT = Path(__file__).resolve().parents[2]
LETTERS = ROOT / "assets" / "fonts"
FACES = ("AtkinsonHyperlegible", "NotoSansDevanagari")
FONTS = Fonts(*(tuple(LETTERS / f"{face}-{weight}.ttf" for face in FACES) for weight in ("Regular", "Bold")))
PALETTE = Palette(
    paper=hex_of(PAPER), ink=hex_of(INK), quiet=MEADOW[0], rule=STONE[1], line=HILLS[3], warm=hex_of(BRICK), band=hex_of(ACCENT),
    sun=hex_of(SUN), sky=SKY, hills=HILLS, meadow=MEADOW, stone=STONE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReportContent:
    """Gathers what is kept of one player."""

    store: Store
    shelf: Shelf
    stamps: Stamps
    text: Text
    player: Player

    def subject(self, period: Period) -> Subject:
        """Return all that a report about a period says. Raises PlainError where the store or the shelf refuses."""
        # A day more on both sides: wherever the player lives, their own days lie within, and day_of says which they are.
        since, before = _moment(period.first, -1), _moment(period.last, 2)
        near = self.store.sums(self.player.player_id, since, before)
        sums = tuple(one for one in near if self.stamps.day_of(one.started_at) in period)
        earlier = sum(one.stones for one in near if self.stamps.day_of(one.started_at) < period.first)
        stones_before = self.store.reps_between(self.player.player_id, "", since) + earlier
        came = new_between(journey(), stones_before, stones_before + sum(one.stones for one in sums))
        return Subject(
            tile=self.text(f"tile-{self.player.tile}"),
            name=self.player.name,
            player_id=self.player.player_id,
            period=period,
            made_on=self.stamps.today().date(),
            app_version=app_version(),
            prescribed=self._prescribed(period, sorted({one.level_name for one in sums})),
            checks=tuple(check_of(note) for note in self.store.notes(self.player.player_id, "stimulation_check")),
            sums=sums,
            stones_before=stones_before,
            came=tuple(self.text(f"journey-{name}".replace(".", "-").replace("_", "-")) for name in came),
            day_of=self.stamps.day_of,
        )

    def _prescribed(self, period: Period, played: list[str]) -> Prescribed:
        notes = self.store.notes(self.player.player_id, "programme")[::-1]
        phases = tuple(Phase(self.stamps.day_of(note.made_at), self._programme(str(note.value.get("name")))) for note in notes)
        told = [note for note in notes if self.stamps.day_of(note.made_at) <= period.last]
        programme = Prescribed(phases).on(period.last)
        names = list(dict.fromkeys(item.level for phase in phases if phase.programme for item in phase.programme.items))
        known = dict.fromkeys((*names, *played, *self.store.own_level_names(self.player.player_id)))
        return Prescribed(
            phases=_without_repeats(phases),
            levels={name: level.model_copy(update={"title": self._named(name, level)}) for name in names if (level := self._usable(name))},
            side=_side(told[-1], self.player) if told else self.player.side,
            daily_goal_reps=goal_of(programme, _therapists_goal(told[-1]) if told else None).daily,
            changed=tuple(sorted((one for name in known for one in self._changes(name)), key=lambda one: one.day)),
        )

    def _usable(self, name: str) -> Level | None:
        """Return a level as this player does it, None where its file cannot be used."""
        try:
            return self.shelf.level(self.player.player_id, name)
        except PlainError:
            return None

    def _changes(self, name: str) -> Iterator[Changed]:
        for version in self.store.own_level_versions(self.player.player_id, name):
            day = self.stamps.day_of(version.made_at)
            by = self.text("by-therapist") if version.by == BY else version.by
            yield Changed(self._title(name, version), day, by, version.change, version.comment)

    def _title(self, name: str, version: OwnLevel) -> str:
        level = version.level or self._usable(name)
        return self._named(name, level) if level else name

    def _named(self, name: str, level: Level) -> str:
        return level_title(self.text, name, level.title)

    def _programme(self, name: str) -> Programme | None:
        """Return a programme under the name it has in this language, None where it is no longer on the shelf."""
        programme = self.shelf.programmes.get(name)
        return programme and programme.model_copy(update={"title": programme_title(self.text, name, programme.title)})


def app_version() -> str:
    """Return the version of this program as it is written in its project file, empty where that is not there."""
    try:
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        return str(project["project"]["version"])
    except (OSError, ValueError, KeyError):
        return ""


def _moment(day: date, later: int) -> str:
    """Return the beginning of the day so many days later, or of the first or last day that a calendar has."""
    number = min(max(day.toordinal() + later, date.min.toordinal()), date.max.toordinal())
    return datetime.combine(date.fromordinal(number), time(), UTC).isoformat(timespec="seconds")


def _without_repeats(phases: tuple[Phase, ...]) -> tuple[Phase, ...]:
    """Leave out phases that only say again what held already, as after another goal was set."""
    befores = (None, *phases)
    return tuple(phase for before, phase in zip(befores, phases, strict=False) if before is None or before.programme != phase.programme)


def _therapists_goal(note: Note) -> int | None:
    goal = note.value.get("daily_goal_reps")
    return goal if isinstance(goal, int) and goal > 0 else None


def _side(note: Note, player: Player) -> Side | None:
    return next((side for side in SIDES if side == note.value.get("side")), player.side)
