"""What games keep of a player, as one note, and what a player brings to a game."""

from pathlib import Path

from game.app.today import Today
from game.core.journey import Journey, PathMilestones, read_journey, read_path, unlocked_by
from game.core.names import GameName
from game.core.visit import Keepsakes, Visit
from game.store.player import Player

JOURNEY = Path(__file__).resolve().parents[2] / "assets" / "journey"


def journey() -> Journey:
    """Return everything that the path brings, in all games."""
    return read_journey(JOURNEY)


def path_milestones() -> PathMilestones:
    """Return the round numbers of stones that are celebrated."""
    return read_path(JOURNEY)


def visit_of(today: Today, player: Player, game: GameName, stones: int) -> Visit:
    """Return what a player with so many stones brings to a game."""
    note = today.latest(player, "keepsakes")
    kept = {name: count for name, count in note.value.items() if isinstance(count, int)} if note else {}
    own = tuple(sorted((name.removeprefix(f"{game}."), count) for name, count in kept.items() if name.startswith(f"{game}.")))
    return Visit(stones, unlocked_by(journey(), stones), own)


def keep(today: Today, player: Player, game: GameName, keepsakes: Keepsakes) -> None:
    """Keep all that a game wants to be kept, and nothing of it that it no longer names, beside what the others have."""
    if not keepsakes:
        return
    note = today.latest(player, "keepsakes")
    others = {name: count for name, count in note.value.items() if not name.startswith(f"{game}.")} if note else {}
    value = {**others, **{f"{game}.{name}": count for name, count in keepsakes}}
    if note is None or value != note.value:
        today.keep(player, "keepsakes", value)
