"""The keyboard limb: a held key moves an imagined joint, so that everything can be played without a camera."""

from game.core.reading import Reading

KEY_RANGE_DEG = 60.0
SPEED_DEG_S = 60.0


class KeyLimb:
    """Moves out while the key is held and back while it is not, always at the same calm speed."""

    def __init__(self, rest_deg: float, out_sign: int, speed_deg_s: float = SPEED_DEG_S) -> None:
        self._speed_deg_s = speed_deg_s
        self._rest_deg = rest_deg
        self._out_sign = out_sign
        self._gained_deg = 0.0
        self._time_s: float | None = None

    def step(self, now_s: float, held: bool) -> Reading:
        """Return the reading of this moment."""
        passed_s = now_s - self._time_s if self._time_s is not None else 0.0
        self._time_s = now_s
        speed = self._speed_deg_s if held else -self._speed_deg_s
        before = self._gained_deg
        self._gained_deg = min(KEY_RANGE_DEG, max(0.0, before + speed * passed_s))
        angle = self._rest_deg + self._out_sign * self._gained_deg
        moving = speed if self._gained_deg != before else 0.0
        return Reading(now_s, angle, angle, self._out_sign * angle, moving, 1.0)
