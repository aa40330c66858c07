"""The hand of a scripted body, held exactly as a script says."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.core.names import MovementName, Side

Place = npt.NDArray[np.float64]
Places = dict[str, Place]
PALM_M = 0.18 * 95 / 187
BONES_M = (0.18 * 45 / 187, 0.18 * 26 / 187, 0.18 * 21 / 187)
"""The bones of a finger from the knuckle on: an average hand, as long as the landmarker makes every hand."""
ASIDE_M = {"index": 0.02, "middle": 0.0, "ring": -0.02, "pinky": -0.04}
END_JOINT_SHARE = 0.67
THUMB_M = {"cmc": 0.03, "mcp": 0.06, "ip": 0.08, "tip": 0.1}


@dataclass(frozen=True, slots=True)
class Held:
    """How a hand is held, in degrees: flexion, ulnar deviation and supination are +; `fingers` 0 is straight."""

    flexion: float = 0.0
    ulnar: float = 0.0
    supination: float = 0.0
    fingers: float = 0.0


AT_REST: Mapping[MovementName, tuple[str, float, int]] = {
    "wrist_flexion_extension": ("flexion", 0.0, -1),
    "wrist_deviation": ("ulnar", 0.0, -1),
    "forearm_rotation": ("supination", 0.0, 1),
    "finger_opening": ("fingers", 80.0, -1),
}
"""The movements of a hand: what moves, where it is at rest, and which way is out."""


def held(movement: MovementName, gained_deg: float) -> Held:
    """Return how a hand is held that has gained so many degrees from rest."""
    part, rest_deg, out_sign = AT_REST[movement]
    return Held(**{part: rest_deg + out_sign * gained_deg})


def hand_places(side: Side, how: Held, wrist: Place) -> Places:
    """Return the places of a hand at the end of a forearm that points along x, its palm down, thumb to the body's middle."""
    ahead, palm, thumb = np.eye(3) * (1.0, 1.0, 1.0 if side == "right" else -1.0)
    thumb, palm = _turned(thumb, -palm, how.supination), _turned(palm, thumb, how.supination)
    ahead, palm = _turned(ahead, palm, how.flexion), _turned(palm, -ahead, how.flexion)
    ahead, thumb = _turned(ahead, -thumb, how.ulnar), _turned(thumb, ahead, how.ulnar)
    places = {"wrist": np.zeros(3)}
    places |= {f"thumb_{joint}": far * (0.7 * ahead + 0.6 * thumb + 0.2 * palm) for joint, far in THUMB_M.items()}
    for finger, aside_m in ASIDE_M.items():
        places |= _finger(finger, PALM_M * ahead + aside_m * thumb, ahead, palm, how.fingers)
    return {name: place + wrist for name, place in places.items()}


def _finger(finger: str, place: Place, ahead: Place, palm: Place, bend_deg: float) -> Places:
    """Return a finger whose knuckle and middle joint bend alike, and whose last joint bends two thirds as far."""
    places = {f"{finger}_mcp": place}
    for joint, bone_m, turns in zip(("pip", "dip", "tip"), BONES_M, (1.0, 2.0, 2.0 + END_JOINT_SHARE), strict=True):
        place = place + bone_m * _turned(ahead, palm, turns * bend_deg)
        places[f"{finger}_{joint}"] = place
    return places


def _turned(way: Place, towards: Place, degrees: float) -> Place:
    turned: Place = math.cos(math.radians(degrees)) * way + math.sin(math.radians(degrees)) * towards
    return turned
