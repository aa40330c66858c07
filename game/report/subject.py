"""What a report is about: whose it is, which time, what was prescribed and what was done. All of it is handed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from game.core.errors import PlainError
from game.core.level import Level
from game.core.names import Side
from game.core.own_level import LevelChange
from game.core.programme import Programme
from game.core.session_sum import SessionSum
from game.core.stimulation_check import StimulationCheck

LONGEST_DAYS = 36525


class PeriodError(PlainError):
    """A time that no report can be about."""


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both of them in it. Raises PeriodError for the wrong order and for more than 100 years."""

    first: date
    last: date

    def __post_init__(self) -> None:
        """Refuse what has no day in it, and what nobody lives long enough for."""
        if self.last < self.first:
            raise PeriodError(f"The report would end on {self.last}, before it begins on {self.first}. Turn the two days round.")
        if self.days > LONGEST_DAYS:
            raise PeriodError(f"From {self.first} to {self.last} is more than 100 years. Choose days that lie nearer together.")

    @property
    def days(self) -> int:
        """How many days there are."""
        return (self.last - self.first).days + 1

    def __contains__(self, day: date) -> bool:
        """Whether the day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True)
class Phase:
    """From `since` on this programme held; None where it was taken away, or is no longer on the shelf."""

    since: date
    programme: Programme | None


@dataclass(frozen=True, slots=True)
class Changed:
    """A level that the therapist changed for this player, by its title: when, by whom, and how."""

    title: str
    day: date
    by: str
    change: LevelChange
    comment: str


@dataclass(frozen=True, slots=True)
class Prescribed:
    """What the player was to do: the programmes in their order, the levels as they hold now, the goal of a day, what was changed."""

    phases: tuple[Phase, ...] = ()
    levels: Mapping[str, Level] | None = None
    side: Side | None = None
    daily_goal_reps: int | None = None
    changed: tuple[Changed, ...] = ()

    def on(self, day: date) -> Programme | None:
        """Return the programme that held on a day."""
        return next((phase.programme for phase in reversed(self.phases) if phase.since <= day), None)

    def level(self, name: str) -> Level | None:
        """Return a level of the programme, None where its file cannot be used."""
        return (self.levels or {}).get(name)


@dataclass(frozen=True, slots=True)
class Subject:
    """Everything that a report is made from; equal subjects make equal reports.

    `tile` is the word for the player's picture. `sums` are the sessions of the period, the oldest first. `stones_before` lay
    before it began. `came` says in words what the stones of this time have brought, the latest last. `checks` are all checks
    before stimulation that were answered. `made_on` is the day on which the report is made; nothing is expected after it.
    """

    tile: str
    name: str | None
    player_id: str
    period: Period
    made_on: date
    app_version: str
    prescribed: Prescribed
    checks: tuple[StimulationCheck, ...]
    sums: tuple[SessionSum, ...]
    stones_before: int
    came: tuple[str, ...]
    day_of: Callable[[str], date]

    @property
    def whole_name(self) -> str:
        """Picture and name."""
        return f"{self.tile}, {self.name}" if self.name else self.tile

    @property
    def done(self) -> tuple[SessionSum, ...]:
        """The sessions that came to something; those that came to nothing are no sessions."""
        return tuple(one for one in self.sums if one.stones or one.stretch_s)

    @property
    def stones(self) -> int:
        """The stones that were laid in this time."""
        return sum(one.stones for one in self.sums)

    def day(self, one: SessionSum) -> date:
        """Return the player's own day on which a session began."""
        return self.day_of(one.started_at)
