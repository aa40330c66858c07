"""What ends a set whatever its course says: tiredness that asks for a rest, and the ceilings of the day and the session."""

from game.core.level import Level
from game.core.names import RepKind
from game.core.record import EndedBy
from game.core.rep import Rep
from game.training.ceilings import Ceilings, Reached
from game.training.fatigue import Fatigue

OWN_EFFORT: tuple[RepKind, ...] = ("active", "stim_assisted", "mirror")
"""The reps that tire the player; where somebody else moves the limb, shorter reps say nothing."""
INSISTED_REST_S = 60.0


class SafetyWatch:
    """Watches one session. `rest_offered` stays until the player has answered, `ceiling` says which one was reached."""

    def __init__(self, level: Level, reps_today: int) -> None:
        self.rest_offered = False
        self.rest_insisted = False
        self.ceiling: Reached | None = None
        self._fatigue = Fatigue(level.stop)
        self._ceilings = Ceilings(level.ceiling, reps_today)

    def take(self, rep: Rep) -> None:
        """Take a rep that was kept."""
        if rep.kind not in OWN_EFFORT or rep.helped:
            return
        tired = self._fatigue.take(rep)
        self.rest_offered = self.rest_offered or tired == "offer"
        self.rest_insisted = tired == "insist"

    def ends(self, reps_in_session: int, elapsed_s: float) -> EndedBy | None:
        """Return why the set has to end now, None while it may go on."""
        self.ceiling = self._ceilings.reached(reps_in_session, elapsed_s)
        if self.ceiling:
            return "ceiling"
        return "rest" if self.rest_insisted else None

    def is_full(self, reps_in_session: int) -> bool:
        """Whether no more rep fits into the day, whatever else is going on."""
        return self._ceilings.reps_left(reps_in_session) == 0

    def answered(self) -> None:
        """The player has said whether a rest is wanted."""
        self.rest_offered = False

    def rested(self) -> None:
        """A new set begins."""
        self.rest_offered = self.rest_insisted = False
        self._fatigue.rested()
