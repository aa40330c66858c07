"""A player's settings in the store, as one line of JSON; what cannot be used of it is as if it had never been set."""

import json
from collections.abc import Mapping
from typing import Any, get_args

from game.core.names import SIDES
from game.core.settings import LANGUAGES, Attention, Settings, TextSize, settings_of
from game.store.errors import StoreError
from game.store.player_settings import SETTINGS, setting_of
from game.store.repository import Store

WORDS: Mapping[str, tuple[str | None, ...]] = {
    "language": (*LANGUAGES, None),
    "text_size": get_args(TextSize),
    "attention": get_args(Attention),
    "working_hand": (*SIDES, None),
}
SWITCHES = ("high_contrast", "reduce_motion", "hand_pointer", "voice", "hand_asked")
NUMBERS = {"scan_s": (0.5, 20.0), "dwell_s": (0.5, 20.0), "volume": (0.0, 1.0)}
HOURS = ("quiet_from_h", "quiet_until_h")
LONGEST_NAME = 200


def settings_kept(store: Store, player_id: str) -> Settings:
    """Return the settings of a player; where the store refuses the usual ones."""
    try:
        return read_settings(store.setting(setting_of(player_id, SETTINGS)))
    except StoreError:
        return Settings()


def keep_settings(store: Store, player_id: str, settings: Settings) -> None:
    """Keep them. Raises StoreError where the store refuses."""
    store.keep_setting(setting_of(player_id, SETTINGS), json.dumps(settings.kept()))


def read_settings(kept: str | None) -> Settings:
    """Return the settings that a kept line says; each value that is missing or broken is the usual one."""
    try:
        values = json.loads(kept or "{}")
    except (ValueError, RecursionError):
        return Settings()
    if not isinstance(values, dict):
        return Settings()
    usable = {name: value for name, value in values.items() if _is_usable(name, value)}
    if not all(name in usable for name in HOURS):
        usable = {name: value for name, value in usable.items() if name not in HOURS}
    return settings_of(usable)


def _is_usable(name: str, value: Any) -> bool:
    if name in WORDS:
        return value in WORDS[name]
    if name in SWITCHES:
        return isinstance(value, bool)
    if name in NUMBERS:
        least, most = NUMBERS[name]
        return isinstance(value, int | float) and not isinstance(value, bool) and least <= value <= most
    if name == "camera":
        return value is None or (isinstance(value, str) and 0 < len(value) <= LONGEST_NAME)
    return name in HOURS and type(value) is int and 0 <= value < 24
