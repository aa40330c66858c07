"""The shelf: shipped levels and programmes, and a player's own versions of levels in front of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from game.core.level import Level
from game.core.level_file import read_level, read_levels
from game.core.names import MovementName
from game.core.programme import Ability, Limb, Programme, choose_programme, read_programmes
from game.store.repository import Store

USUAL: Mapping[MovementName, str] = {
    "knee_extension": "stone_path_knee",
    "wrist_flexion_extension": "stone_path_wrist",
    "wrist_deviation": "wrist_side_active_some",
    "forearm_rotation": "forearm_active_some",
    "finger_opening": "fingers_active_some",
    "elbow_extension": "elbow_active_some",
    "shoulder_flexion": "arm_forward_active_some",
    "shoulder_abduction": "arm_sideways_active_some",
    "ankle_dorsiflexion": "ankle_active_some",
}
"""What is played of a movement that was chosen by itself, outside of any programme."""


@dataclass(frozen=True)
class Shelf:
    """Levels by their names; `instead` are files that somebody asked for, each in the place of the usual one of its movement.

    Whatever is asked of it raises LevelError or ProgrammeError, a sentence for each mistake, where a file cannot be used.
    """

    folder: Path
    store: Store
    instead: Mapping[MovementName, Path] = field(default_factory=dict)

    @cached_property
    def shipped(self) -> dict[str, Level]:
        """All shipped levels by name."""
        return read_levels(self.folder)

    @cached_property
    def programmes(self) -> dict[str, Programme]:
        """All shipped programmes by name."""
        return read_programmes(self.folder / "programmes", self.shipped)

    def level(self, player_id: str, name: str) -> Level:
        """Return a level as this player does it."""
        return self.store.own_level(player_id, name) or read_level(self.folder / f"{name}.toml")

    def levels(self, player_id: str) -> dict[str, Level]:
        """Return all levels as this player does them."""
        own = {name: self.store.own_level(player_id, name) for name in self.store.own_level_names(player_id)}
        return {**self.shipped, **{name: level for name, level in own.items() if level}}

    def usual(self, player_id: str, movement: MovementName) -> Level:
        """Return what is played of a movement by itself."""
        if movement in self.instead:
            return read_level(self.instead[movement])
        return self.level(player_id, USUAL[movement])

    def programme(self, limb: Limb, ability: Ability) -> Programme:
        """Return the programme that two picture questions choose."""
        return choose_programme(self.programmes, limb, ability)
