"""The lock on the player: of all people that the landmarker may find, only the one who sat down to play counts.

The landmarker follows one person and may hop to another one when the player is covered or gone. A seated player's hips
stay where they are, so a body that is suddenly elsewhere, or of another size, is somebody else's. Then the search
goes on at the player's own place, with everything around it hidden from the landmarker.
"""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from game.core.pose import Landmark, Landmarks

Rgb = npt.NDArray[np.uint8]
Vector = npt.NDArray[np.float64]
Verdict = Literal["player", "stranger", "nobody"]
SITTING_TRUNKS, STANDING_TRUNKS = 0.6, 1.3
"""So far from their place, in lengths of the trunk, the hips of a player who sits or stands can be."""
SIZE_RATIO = 1.6
QUICK_S, QUICK_TRUNKS = 0.35, 0.25
"""Hips that move this far in this time walk past, or leave with their chair."""
HOP_TRUNKS = 0.4
"""Hips that are so far away one frame later are another body's."""
HOME_S = 5.0
"""How slowly the player's place follows the player."""
SEARCH_S = 10.0
"""For so long the player is looked for at the old place alone, and for so long somebody must sit still at a new one."""
REACH_TRUNKS = 2.4
"""How far from the hips the player's feet and head can be."""
STANDING_KNEE_DEG = 150.0
LEAST_VISIBILITY = 0.5


class Window(NamedTuple):
    """A part of the picture in pixels."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True)
class _Place:
    x: float
    y: float
    trunk_px: float

    def distance_trunks(self, other: "_Place") -> float:
        return float(np.hypot(self.x - other.x, self.y - other.y)) / self.trunk_px

    def is_as_large_as(self, other: "_Place") -> bool:
        return 1 / SIZE_RATIO <= self.trunk_px / max(1.0, other.trunk_px) <= SIZE_RATIO

    def drawn_to(self, other: "_Place", share: float) -> "_Place":
        mixed = (mine + share * (its - mine) for mine, its in ((self.x, other.x), (self.y, other.y), (self.trunk_px, other.trunk_px)))
        return _Place(*mixed)


class PlayerLock:
    """Follows the player's place from body to body."""

    def __init__(self) -> None:
        self._home: _Place | None = None
        self._sits = False
        self._last_s = 0.0
        self._recent: deque[tuple[float, _Place]] = deque()
        self._strange_since_s: float | None = None
        self._still_since_s = 0.0

    @property
    def window(self) -> Window | None:
        """Where alone to look for the player while a stranger is about, None while there is no need to."""
        if self._home is None or self._strange_since_s is None or self._last_s - self._strange_since_s > SEARCH_S:
            return None
        reach = REACH_TRUNKS * self._home.trunk_px
        return Window(*(int(edge) for edge in (self._home.x - reach, self._home.y - reach, self._home.x + reach, self._home.y + reach)))

    def judge(self, body: Landmarks | None, time_s: float) -> Verdict:
        """Say whose body this is, and follow the player's."""
        passed_s, self._last_s = time_s - self._last_s, time_s
        if body is None:
            self._recent.clear()
            return "nobody"
        place, sits = _place_of(body.image), not stands(body)
        hopped = self._hopped(place)
        quick = self._moves_quickly(place, time_s)
        if self._home is None or self._is_new_home(place, sits, quick, hopped, time_s):
            self._home, self._sits, self._strange_since_s = place, sits, None
            return "player"
        if self._is_at_home(place, quick):
            self._home = self._home.drawn_to(place, min(1.0, passed_s / HOME_S))
            self._strange_since_s = None
            return "player"
        if self._strange_since_s is None:
            self._strange_since_s = time_s
        return "stranger"

    def _is_at_home(self, place: _Place, quick: bool) -> bool:
        assert self._home is not None
        near = self._home.distance_trunks(place) <= (SITTING_TRUNKS if self._sits else STANDING_TRUNKS)
        return near and place.is_as_large_as(self._home) and not (self._sits and quick)

    def _is_new_home(self, place: _Place, sits: bool, quick: bool, hopped: bool, time_s: float) -> bool:
        """Whether this is the player on another chair: another body that sits outranks one that stands, and stillness convinces."""
        assert self._home is not None
        if (self._sits and not sits) or self._home.distance_trunks(place) <= SITTING_TRUNKS:
            self._still_since_s = time_s
            return False
        if hopped and sits > self._sits:
            return True
        if quick:
            self._still_since_s = time_s
        return time_s - self._still_since_s > SEARCH_S

    def _hopped(self, place: _Place) -> bool:
        """Whether this is another body than the one before, of which nothing is known yet."""
        if self._recent and self._recent[-1][1].distance_trunks(place) <= HOP_TRUNKS:
            return False
        self._recent.clear()
        return True

    def _moves_quickly(self, place: _Place, time_s: float) -> bool:
        self._recent.append((time_s, place))
        while time_s - self._recent[0][0] > QUICK_S:
            self._recent.popleft()
        return self._recent[0][1].distance_trunks(place) > QUICK_TRUNKS


def only(rgb: Rgb, window: Window) -> Rgb:
    """Return the frame with everything outside the window in its own mean grey."""
    shown = np.full_like(rgb, int(rgb[::16, ::16].mean()))
    part = _slices(window)
    shown[part] = rgb[part]
    return shown


def without(rgb: Rgb, body: Landmarks) -> Rgb:
    """Return the frame with the body's own part of it in the frame's mean grey."""
    shown = rgb.copy()
    points = [point for point in body.image.values() if point.visibility >= LEAST_VISIBILITY] or list(body.image.values())
    across, down = [point.x for point in points], [point.y for point in points]
    shown[_slices(Window(int(min(across)), int(min(down)), int(max(across)), int(max(down))))] = int(rgb[::16, ::16].mean())
    return shown


def _slices(window: Window) -> tuple[slice, slice]:
    return slice(max(0, window.top), max(0, window.bottom)), slice(max(0, window.left), max(0, window.right))


def stands(body: Landmarks) -> bool:
    """Whether both legs are seen, straight and under the body, as a helper's who stands by."""
    return all(_straight_leg(body, side) for side in ("left", "right"))


def _straight_leg(body: Landmarks, side: str) -> bool:
    hip, knee, ankle = (_point(body.world[f"{side}_{part}"]) for part in ("hip", "knee", "ankle"))
    thigh, shank = hip - knee, ankle - knee
    inside_deg = np.degrees(np.arccos(np.clip(thigh @ shank / (np.linalg.norm(thigh) * np.linalg.norm(shank) + 1e-9), -1, 1)))
    upright = thigh[1] < -0.8 * np.linalg.norm(thigh)
    return bool(inside_deg >= STANDING_KNEE_DEG and upright)


def _point(landmark: Landmark) -> Vector:
    return np.array(landmark[:3])


def _place_of(image: Mapping[str, Landmark]) -> _Place:
    hips, shoulders = (np.mean([_point(image[f"{side}_{part}"])[:2] for side in ("left", "right")], axis=0) for part in ("hip", "shoulder"))
    return _Place(float(hips[0]), float(hips[1]), max(1.0, float(np.linalg.norm(shoulders - hips))))
