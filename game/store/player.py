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
    """The stones of a path: `laid` counts every rep, `complete` those among them that reached their target."""

    laid: int
    complete: int
