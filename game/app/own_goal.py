"""The goal that holds for a player."""

from game.app.today import Today
from game.scoring.week import Goal, goal_of
from game.store.player import Player


def own_goal(today: Today, player: Player) -> Goal:
    """Return what the therapist has set, else what the player's programme says."""
    note = today.latest(player, "programme")
    said = note.value.get("daily_goal_reps") if note else None
    return goal_of(today.programme(player), said if isinstance(said, int) and said > 0 else None)
