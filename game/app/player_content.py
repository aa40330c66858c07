"""The sheet of one player: what safety knows of them, the two unlocks, their programme and the goal of a day."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import get_args

from game.core.health import Company, Health, SpinalCord
from game.core.health_note import health_of
from game.core.note import NoteValue
from game.training.fields import Field, Value
from game.training.level_fields import Page, UnfitError
from game.training.what_if import WhatIf

UNKNOWN = "unknown"
ANSWERS = {"yes": True, "no": False, UNKNOWN: None}
LEAST_GOAL, USUAL_GOAL, MOST_GOAL = 30.0, 100.0, 400.0
"""Reps of a day (clinical facts, head 1)."""
GOAL = Field(("daily_goal_reps",), "number", "count", LEAST_GOAL, MOST_GOAL, 10)
HEALTH: Page = (
    Field(("spinal_cord",), "choice", choices=(*get_args(SpinalCord), UNKNOWN)),
    Field(("epilepsy",), "choice", choices=tuple(ANSWERS)),
    Field(("pacemaker",), "choice", choices=tuple(ANSWERS)),
    Field(("painful_shoulder",), "choice", choices=tuple(ANSWERS)),
    Field(("company",), "choice", choices=(*get_args(Company), UNKNOWN)),
)
UNLOCKS: Page = (Field(("shoulder_unlocked",), "switch"), Field(("stimulation_unlocked",), "switch"))
PLAYER_FIELDS = ("programme", *(field.path[0] for field in (*HEALTH, *UNLOCKS, GOAL)))


class PlayerContent:
    """`programme` is the note of the programme, its name and the goal; `programmes` are the names that can be chosen."""

    family = "player"

    def __init__(self, title: str, health: Health, programme: NoteValue, programmes: Sequence[str]) -> None:
        self.title = title
        plan = Field(("programme",), "choice", choices=(*programmes, UNKNOWN))
        self.pages: tuple[Page, ...] = (HEALTH, (*UNLOCKS, plan, GOAL))
        self._held = {**_answered(health), **_planned(programme, programmes)}
        self._now = dict(self._held)

    @property
    def health(self) -> Health:
        """What is known of the player's health as it stands now."""
        words = {field.path[0]: self._now[field.path[0]] for field in (*HEALTH, *UNLOCKS)}
        return health_of({name: ANSWERS.get(str(value), value) for name, value in words.items()})

    @property
    def programme(self) -> NoteValue:
        """The note of the programme as it stands now."""
        name, goal = self._now["programme"], self._now["daily_goal_reps"]
        return {"name": None if name == UNKNOWN else name, "daily_goal_reps": int(float(goal or USUAL_GOAL))}

    @property
    def is_other_health(self) -> bool:
        """Whether anything about health differs from what holds."""
        return any(self._now[field.path[0]] != self._held[field.path[0]] for field in (*HEALTH, *UNLOCKS))

    @property
    def is_other_programme(self) -> bool:
        """Whether the programme or its goal differ from what holds."""
        return any(self._now[name] != self._held[name] for name in ("programme", "daily_goal_reps"))

    def value(self, field: Field) -> Value:
        """Return the value as it stands."""
        return self._now[field.path[0]]

    def held(self, field: Field) -> Value:
        """Return the value that holds."""
        return self._held[field.path[0]]

    def put(self, field: Field, value: Value) -> None:
        """Change a value. Raises UnfitError, and nothing is changed."""
        if not field.allows(value):
            raise UnfitError("range")
        self._now[field.path[0]] = value

    def shipped(self, field: Field) -> Value:  # noqa: ARG002
        """A player came with nothing."""
        return None

    def meant(self, field: Field, value: Value) -> WhatIf | None:  # noqa: ARG002
        """No rep says anything about these."""
        return None


def _answered(health: Health) -> dict[str, Value]:
    words = {True: "yes", False: "no", None: UNKNOWN}
    unlocks = {field.path[0] for field in UNLOCKS}
    return {name: value if name in unlocks else words.get(value, value) for name, value in asdict(health).items()}


def _planned(programme: NoteValue, programmes: Sequence[str]) -> dict[str, Value]:
    name, goal = programme.get("name"), programme.get("daily_goal_reps")
    fits = isinstance(goal, int) and GOAL.allows(goal)
    return {"programme": str(name) if name in programmes else UNKNOWN, "daily_goal_reps": float(str(goal)) if fits else USUAL_GOAL}
