"""The levels that a therapist changed for one player; they win over the shipped ones of the same name."""

from game.core.level import Level
from game.core.own_level import OwnLevel
from game.store import level_versions, queries
from game.store.opened import OpenedStore
from game.store.tables import OwnLevelRow

NO_LONGER_FITS = "Your own exercise {name} was kept by another version of the game and does not fit any more. The usual one is played."


class KeptLevels(OpenedStore):
    """Keeps every version of a player's own levels; none is ever changed or lost."""

    def own_level(self, player_id: str, name: str) -> Level | None:
        """Return the player's own level of that name, None where the shipped one holds.

        One that no longer fits this game is passed over like none, and `notice` says so.
        """
        with self._reading() as db:
            row = level_versions.holding(db, player_id, name)
        if not level_versions.fits(row):
            self.notice, self.notice_kind = NO_LONGER_FITS.format(name=name), "store-level-unfit"
        return level_versions.level_of(row)

    def own_level_versions(self, player_id: str, name: str) -> tuple[OwnLevel, ...]:
        """Return all versions of the player's own level, the one that holds first."""
        with self._reading() as db:
            return tuple(level_versions.version_of(row) for row in db.scalars(queries.own_levels_newest_first(player_id, name)))

    def own_level_names(self, player_id: str) -> tuple[str, ...]:
        """Return the names of the levels of which the player's own version holds."""
        with self._reading() as db:
            return tuple(db.scalars(queries.own_level_names(player_id)))

    def keep_own_level(self, player_id: str, level: Level, *, made_at: str, by: str, comment: str) -> None:
        """Keep a level as this player's own; it holds from now on."""
        who = {"player_id": player_id, "made_at": made_at, "made_by": by, "comment": comment}
        with self._writing() as db:
            level_versions.add_version(db, OwnLevelRow(**who, name=level.name, content=level.model_dump_json(), change="kept"))

    def forget_own_level(self, player_id: str, name: str, *, made_at: str, by: str, comment: str) -> None:
        """Let the shipped level hold again; a step back undoes this like anything else."""
        who = {"player_id": player_id, "made_at": made_at, "made_by": by, "comment": comment}
        with self._writing() as db:
            level_versions.add_version(db, OwnLevelRow(**who, name=name, change="forgotten"))

    def step_back(self, player_id: str, name: str, *, made_at: str, by: str) -> Level | None:
        """Go back to the version before the one that holds, again and again down to the shipped level; return what holds now.

        None is the shipped level. Whatever is kept after a step back has the version that was stepped back to before it.
        """
        new = OwnLevelRow(player_id=player_id, name=name, made_at=made_at, made_by=by, comment="", change="stepped_back")
        with self._writing() as db:
            level_versions.add_step_back(db, new)
            return level_versions.level_of(level_versions.holding(db, player_id, name))
