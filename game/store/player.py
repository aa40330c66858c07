"""Who plays, and the path laid so far."""

from dataclasses import dataclass

from game.core.names import MovementName, Side


@dataclass(frozen=True, slots=True)
class Player:
    """One player: the picture tile ("boat", "heron") is the identity, a name is optional and need not be unique.

    `side` and `movement` are what was trained last, so that nothing is asked twice; `created_at` is ISO 8601 in UTC.
    """

    player_id: str
    tile: str
    created_at: str
    name: str | None = None
    side: Side | None = None
    movement: MovementName | None = None


@dataclass(frozen=True, slots=True)
class Stones:
    """The stones of a path: every repetition lays one, whatever its kind; `complete` counts the reps that reached their target.

    `by_kind` names each kind that there is, those of `RepKind` and then "imagined", with its number.
    """

    complete: int
    by_kind: tuple[tuple[str, int], ...] = ()

    @property
    def laid(self) -> int:
        """All stones together."""
        return sum(number for _kind, number in self.by_kind)
