"""An exercise that one held key drives."""

from game.app.stop_key import HeldStop, LeftAlone
from game.core.minigame import GameEvent
from game.core.names import MovementName, SourceKind
from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.movements import MOVEMENT_TABLE
from game.session import Session
from game.sources.keyboard import KEY_RANGE_DEG, SPEED_DEG_S, KeyLimb


class KeyExercise:
    """An exercise that one held key drives; its range is known."""

    def __init__(self, session: Session, start_s: float) -> None:
        row = MOVEMENT_TABLE[session.level.movement]
        self.session = session
        self.kind: SourceKind = "keyboard"
        self._nothing_moves = session.level.modality == "mental_practice"
        slow = session.level.modality in ("range_of_motion", "passive")
        self._limb = KeyLimb(row.usual_rest_deg, row.out_sign, session.level.pace.deg_s if slow else SPEED_DEG_S)
        self._start_s = start_s
        self.news_s = start_s
        self._stop = HeldStop() if self._nothing_moves else LeftAlone()

    @property
    def stop_share(self) -> float:
        """How much of the time is over after which the one key stops."""
        return self._stop.share

    def asks_to_stop(self) -> bool:
        """Whether the key was held, or where it is the limb, left alone, for long enough to stop."""
        if self._stop.share < 1.0:
            return False
        self._stop.let_go()
        return True

    def begin_set(self) -> None:
        """What was held down before the set asks for nothing."""
        self._stop.let_go()

    def update(self, now_s: float, held: bool) -> None:
        """Move the imagined limb; in mental practice the key moves nothing, it only marks."""
        time_s = now_s - self._start_s
        self._stop.step(now_s, held)
        self.session.feed(unmeasured(time_s) if self._nothing_moves else self._limb.step(time_s, held))

    def advance(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Go on with the session."""
        return self.session.advance(dt_s)

    def press(self, now_s: float) -> None:
        """Hand the key on."""
        self.session.press(now_s - self._start_s)

    def take_turn(self, session: Session) -> None:
        """Let the key move the limb of the other side."""
        self.session = session

    def stop(self) -> None:
        """Nothing to switch off."""


def unmeasured(time_s: float) -> Reading:
    """Return the reading of a moment in which nobody looks."""
    return Reading(time_s, None, None, None, 0.0, 0.0)


def key_range(movement: MovementName) -> RangeToday:
    """Return the range of the imagined limb."""
    row = MOVEMENT_TABLE[movement]
    best = row.usual_rest_deg + row.out_sign * KEY_RANGE_DEG
    return RangeToday(row.usual_rest_deg, best, KEY_RANGE_DEG)
