"""PINs, kept as hashes: they keep the curious out of the therapist's corner and of a player's path, on this computer only."""

from typing import Self

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from game.core.pin_tries import PinTries
from game.store.kept_players import KeptPlayers
from game.store.player_settings import PIN, setting_of

PIN_SETTING = "corner_pin"
# OWASP's password storage cheat sheet names this as the least for argon2id; 64 MB would be felt on a small laptop.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class PinLock:
    """One lock in one store, that of the therapist's corner or of a player; times are seconds of a clock that survives a restart."""

    def __init__(self, store: KeptPlayers, name: str = PIN_SETTING) -> None:
        self._store = store
        self._pin, self._missed = name, f"{name}_tries"

    @classmethod
    def of_player(cls, store: KeptPlayers, player_id: str) -> Self:
        """Return the lock of a player's path."""
        return cls(store, setting_of(player_id, PIN))

    @property
    def is_set(self) -> bool:
        """Whether somebody has set a PIN."""
        return self._store.setting(self._pin) is not None

    def put(self, pin: str) -> None:
        """Keep a PIN in the place of the one before."""
        self._store.keep_setting(self._pin, _HASHER.hash(pin))
        self._store.keep_setting(self._missed, None)

    def remove(self) -> None:
        """Forget the PIN: the corner is open to whoever sets the next one, a path to everybody."""
        self._store.keep_setting(self._pin, None)
        self._store.keep_setting(self._missed, None)

    def wait_s(self, now_s: float) -> float:
        """Return how long nobody may try."""
        return self._tries.wait_s(now_s)

    def opens(self, pin: str, now_s: float) -> bool:
        """Try a PIN; a wrong one is remembered. While there is a wait nothing opens, and nothing is remembered."""
        kept = self._store.setting(self._pin)
        if kept is None or self.wait_s(now_s) > 0:
            return False
        try:
            _HASHER.verify(kept, pin)
        except (Argon2Error, InvalidHashError):
            self._store.keep_setting(self._missed, self._tries.missed(now_s).kept())
            return False
        self._store.keep_setting(self._missed, None)
        return True

    @property
    def _tries(self) -> PinTries:
        return PinTries.read(self._store.setting(self._missed))
