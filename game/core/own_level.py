"""A level as the therapist changed it for one player."""

from dataclasses import dataclass
from typing import Literal

from game.core.level import Level

LevelChange = Literal["kept", "stepped_back", "forgotten"]
"""Forgotten: the shipped level holds again."""


@dataclass(frozen=True, slots=True)
class OwnLevel:
    """One version of a player's own level, made at `made_at` (ISO 8601 in UTC) by `by`.

    `level` is None where this version is the shipped level, and where it was written for an earlier game and no longer
    fits (`fits` is False); the shipped level is played in both cases.
    """

    level: Level | None
    made_at: str
    by: str
    comment: str
    change: LevelChange
    fits: bool = True
