"""The state of kite: everything that its picture is drawn from."""

import math
from dataclasses import dataclass

NEVER = math.inf
"""The age of something that has not happened yet."""
PATH_S, PATH_LENGTH = 0.08, 44
"""The kite's last heights are kept this often, and so many of them: the tail flies where the kite has been."""
MOST_LANTERNS = 30
LIGHT_FOR_FIRST_LANTERN = 40


@dataclass(frozen=True, slots=True)
class Caught:
    """A light that came to the kite: which one, and when."""

    arch: int
    place: int
    time_s: float


@dataclass(frozen=True, slots=True)
class Sweep:
    """The limb's sweep over one arch: how far it went up, and once it has turned, how far it came down again."""

    arch: int = 0
    peak: float = 0.0
    turned: bool = False
    low: float = 0.0


@dataclass(frozen=True, slots=True)
class Evenness:
    """What tells an even movement from a trembling one, whatever its speed: the way as a slow eye sees it, and the whole way."""

    drawn_s: float = 0.0
    """The limb's speed as a slow eye sees it, in reaches a second."""
    seen: float = 0.5
    whole: float = 0.5


@dataclass(frozen=True, slots=True)
class KiteState:
    """One moment of the flight; times and ages in seconds, heights as reach (0 rest, 1 target), places in arches flown.

    `reach` is the limb's reach as shown: it follows the limb within a tenth of a second and sinks while nobody is seen.
    Ages count from the last event of their kind and are `NEVER` before the first.
    """

    seed: int = 0
    wanted: int = 10
    """Ribbons of this set."""
    unlocked: frozenset[str] = frozenset()
    """What the path has brought to this game."""
    time_s: float = 0.0
    reach: float = 0.0
    hold: float = 0.0
    reached: bool = False
    """Whether the target of the rep in the air was reached."""
    way: float = 0.0
    """How far the kite has flown, in arches."""
    sweep: Sweep = Sweep()
    evenness: Evenness = Evenness()
    path: tuple[float, ...] = (0.0,) * PATH_LENGTH
    """The kite's last heights, the newest first."""
    path_age_s: float = 0.0
    caught: tuple[Caught, ...] = ()
    """The lights of the last arches that came to the kite."""
    lights: int = 0
    """All lights of this set."""
    light: int = 0
    """The light gathered in all sets: an evenly flown kite gathers more from each light."""
    ribbons: tuple[bool, ...] = ()
    """One for each rep, whether it was complete."""
    dimmed: float = 0.0
    """How much a cloud softens the light now, 0..1."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_lift_s: float = NEVER
    since_target_s: float = NEVER
    since_tied_s: float = NEVER
    since_caught_s: float = NEVER
    since_cloud_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def smooth(self) -> float:
        """How evenly the kite flies, 0..1."""
        share = self.evenness.seen / self.evenness.whole
        return max(0.0, min(1.0, (share - 0.45) / 0.4))

    @property
    def next_ribbon(self) -> int:
        """The number of the ribbon that this rep will tie."""
        return len(self.ribbons) + 1

    @property
    def finished(self) -> bool:
        """Whether every ribbon of the set is tied."""
        return len(self.ribbons) >= self.wanted

    @property
    def lanterns(self) -> int:
        """How many lanterns float on the lake: the first comes soon, each further one takes longer."""
        return min(MOST_LANTERNS, math.isqrt(self.light // LIGHT_FOR_FIRST_LANTERN))
