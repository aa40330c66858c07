"""The therapist's PIN, kept as a hash: it keeps players from changing what a therapist has set, on this computer only."""

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from game.core.pin_tries import PinTries
from game.store.kept_players import KeptPlayers

PIN_SETTING, TRIES_SETTING = "corner_pin", "corner_pin_tries"
# OWASP's password storage cheat sheet names this as the least for argon2id; 64 MB would be felt on a small laptop.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class PinLock:
    """The lock of the therapist's corner in one store; times are seconds of a clock that survives a restart."""

    def __init__(self, store: KeptPlayers) -> None:
        self._store = store

    @property
    def is_set(self) -> bool:
        """Whether somebody has set a PIN."""
        return self._store.setting(PIN_SETTING) is not None

    def put(self, pin: str) -> None:
        """Keep a PIN in the place of the one before."""
        self._store.keep_setting(PIN_SETTING, _HASHER.hash(pin))
        self._store.keep_setting(TRIES_SETTING, None)

    def remove(self) -> None:
        """Forget the PIN: whoever opens the corner next sets one."""
        self._store.keep_setting(PIN_SETTING, None)
        self._store.keep_setting(TRIES_SETTING, None)

    def wait_s(self, now_s: float) -> float:
        """Return how long nobody may try."""
        return self._tries.wait_s(now_s)

    def opens(self, pin: str, now_s: float) -> bool:
        """Try a PIN; a wrong one is remembered. While there is a wait nothing opens, and nothing is remembered."""
        kept = self._store.setting(PIN_SETTING)
        if kept is None or self.wait_s(now_s) > 0:
            return False
        try:
            _HASHER.verify(kept, pin)
        except (Argon2Error, InvalidHashError):
            self._store.keep_setting(TRIES_SETTING, self._tries.missed(now_s).kept())
            return False
        self._store.keep_setting(TRIES_SETTING, None)
        return True

    @property
    def _tries(self) -> PinTries:
        return PinTries.read(self._store.setting(TRIES_SETTING))
