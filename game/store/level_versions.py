"""How the versions of a player's own level follow each other; the caller opens and commits the transaction."""

from pydantic import ValidationError
from sqlalchemy.orm import Session

from game.core.level import Level
from game.core.own_level import OwnLevel
from game.store import queries
from game.store.tables import OwnLevelRow


def holding(db: Session, player_id: str, name: str) -> OwnLevelRow | None:
    """Return the version that holds, None where there has never been one."""
    return db.scalar(queries.own_levels_newest_first(player_id, name).limit(1))


def level_of(row: OwnLevelRow | None) -> Level | None:
    """Return the level of a version, None where that is the shipped one or where its content no longer fits."""
    if row is None or row.content is None:
        return None
    try:
        return Level.model_validate_json(row.content)
    except ValidationError:
        return None


def fits(row: OwnLevelRow | None) -> bool:
    """Say whether this version can be played: as the shipped level, or with a content that this game understands."""
    return row is None or row.content is None or level_of(row) is not None


def add_version(db: Session, new: OwnLevelRow) -> None:
    """Add a version; one step back from it leads to the one that has held until now."""
    held = holding(db, new.player_id, new.name)
    new.back_to = None if held is None else held.own_level_id
    db.add(new)


def add_step_back(db: Session, new: OwnLevelRow) -> None:
    """Add a version that is the one before the present one, passing over those that no longer fit; nothing where there is none."""
    held = holding(db, new.player_id, new.name)
    if held is None or (held.content is None and held.back_to is None):
        return
    before = _before(db, held)
    while not fits(before):
        before = _before(db, before)
    if before is not None:
        new.content, new.back_to = before.content, before.back_to
    db.add(new)


def _before(db: Session, row: OwnLevelRow | None) -> OwnLevelRow | None:
    return None if row is None or row.back_to is None else db.get(OwnLevelRow, row.back_to)


def version_of(row: OwnLevelRow) -> OwnLevel:
    """Return the version of a row."""
    return OwnLevel(level_of(row), row.made_at, row.made_by, row.comment, row.change, fits(row))
