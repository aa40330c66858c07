"""The shelf: shipped levels and programmes, and a player's own versions of levels in front of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, reduce
from pathlib import Path

from game.core.level import Level
from game.core.level_file import LevelError, level_files, read_level
from game.core.names import MovementName
from game.core.programme import Ability, Limb, Programme, choose_programme, read_programmes
from game.store.repository import Store
from game.training.locks import narrowed

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
    def names(self) -> tuple[str, ...]:
        """The names of all shipped levels."""
        return tuple(path.stem for path in level_files(self.folder))

    @cached_property
    def programmes(self) -> dict[str, Programme]:
        """All shipped programmes by name."""
        return read_programmes(self.folder / "programmes", self.names)

    def shipped(self, name: str) -> Level:
        """Return a level as it was shipped."""
        return read_level(self.folder / f"{name}.toml")

    def level(self, player_id: str, name: str) -> Level:
        """Return a level as this player does it."""
        return self.store.own_level(player_id, name) or self.shipped(name)

    def of_movement(self, player_id: str, movement: MovementName) -> list[Level]:
        """Return all levels of a movement as this player does them; a file that cannot be used is passed over."""
        return [level for name in self.names if (level := self._usable(player_id, name)) and level.movement == movement]

    def _usable(self, player_id: str, name: str) -> Level | None:
        try:
            return self.level(player_id, name)
        except LevelError:
            return None

    def usual(self, player_id: str, movement: MovementName) -> Level:
        """Return what is played of a movement by itself."""
        if movement in self.instead:
            return read_level(self.instead[movement])
        return self._within(player_id, self.level(player_id, USUAL[movement]))

    def _within(self, player_id: str, level: Level) -> Level:
        """Keep a level inside what the therapist has set for this movement in any level: what is locked there holds everywhere."""
        names = self.store.own_level_names(player_id)
        own = [one for name in names if (one := self.store.own_level(player_id, name)) and one.movement == level.movement]
        return reduce(narrowed, own, level)

    def programme(self, limb: Limb, ability: Ability) -> Programme:
        """Return the programme that two picture questions choose."""
        return choose_programme(self.programmes, limb, ability)
