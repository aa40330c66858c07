"""The PINs of today over the way back to an earlier copy: whoever has set one since is not opened to others by it."""

from collections.abc import Mapping

from sqlalchemy import delete, or_, select
from sqlalchemy.orm import Session

from game.store.pin import PIN_SETTING
from game.store.player_settings import setting_of
from game.store.tables import PlayerRow, SettingRow

ALL_PLAYERS = setting_of("").removesuffix("/")
Locks = Mapping[str, Mapping[str, str | None]]
"""The settings of the therapist's lock and of each player who is here or has left any, under how their names begin."""


def locks_of(db: Session) -> Locks:
    """Return the settings of all locks."""
    kept = {row.name: row.value for row in db.scalars(select(SettingRow))}
    players = {setting_of(player_id) for player_id in db.scalars(select(PlayerRow.player_id))}
    gone = {_whose(name) for name in kept if name.startswith(ALL_PLAYERS)}
    return {whose: {name: kept[name] for name in kept if name.startswith(whose)} for whose in {PIN_SETTING, *players, *gone}}


def put_back(db: Session, locks: Locks) -> None:
    """Let these settings stand in the place of those that a copy brought; a player whom only the copy knows keeps their own."""
    db.execute(delete(SettingRow).where(or_(*(SettingRow.name.startswith(whose, autoescape=True) for whose in locks))))
    db.add_all(SettingRow(name=name, value=value) for settings in locks.values() for name, value in settings.items())


def _whose(name: str) -> str:
    return setting_of(name.removeprefix(ALL_PLAYERS).partition("/")[0])
