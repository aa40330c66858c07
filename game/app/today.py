"""Today: what one player's programme asks for on this day, and the answers of theirs that it hangs on."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import get_args

from game.app.clock import Stamps
from game.app.keeping import LaterKeeper
from game.app.shelf import Shelf
from game.core.health import Health
from game.core.health_note import health_note_value, health_of
from game.core.names import SIDES, Side
from game.core.note import Note, NoteKind, NoteValue
from game.core.programme import Programme, Weekday
from game.store.player import Player
from game.store.repository import Store
from game.training.plan import Plan, todays_plan, welcome

USUAL_MINUTES = 30


@dataclass(frozen=True, slots=True)
class Today:
    """Reads and keeps a player's notes, and makes the plan of the day from them."""

    shelf: Shelf
    store: Store
    keeper: LaterKeeper
    stamps: Stamps

    def health(self, player: Player) -> Health | None:
        """Return what the player has said for safety's sake, None where nobody has asked yet."""
        note = self.store.latest_note(player.player_id, "health")
        return health_of(note.value) if note else None

    def keep_health(self, player: Player, health: Health) -> None:
        """Keep what the player has said."""
        self.keep(player, "health", health_note_value(health))

    def programme(self, player: Player) -> Programme | None:
        """Return the player's programme, None before one was chosen or where it is no longer on the shelf."""
        note = self.store.latest_note(player.player_id, "programme")
        return self.shelf.programmes.get(str(note.value.get("name"))) if note else None

    def take_programme(self, player: Player, programme: Programme) -> None:
        """Begin a programme, for the side that the player trains now."""
        self.keep(player, "programme", {"name": programme.name, "side": player.side})

    def side(self, player: Player) -> Side | None:
        """Return the side of the programme, whatever was trained by itself meanwhile."""
        note = self.store.latest_note(player.player_id, "programme")
        side = note.value.get("side") if note else None
        return next((one for one in SIDES if one == side), player.side)

    def minutes(self, player: Player) -> int:
        """Return how much time the player has said to have today; what was said on another day is over."""
        note = self.store.latest_note(player.player_id, "minutes")
        since, before = self.stamps.day()
        said = note.value.get("minutes") if note and since <= note.made_at < before else None
        return said if isinstance(said, int) else USUAL_MINUTES

    def plan(self, player: Player, minutes: int | None = None) -> Plan | None:
        """Return today's plan, or the one for so many minutes; None without a programme."""
        programme = self.programme(player)
        if programme is None:
            return None
        health = self.health(player)
        company = health is not None and health.company == "beside"
        done = self.store.done_between(player.player_id, *self.stamps.day())
        return todays_plan(programme, self.shelf.levels(player.player_id), self._weekday(), done, minutes or self.minutes(player), company)

    def reps_today(self, player: Player) -> int:
        """Return how many reps the player has done today."""
        return self.store.reps_between(player.player_id, *self.stamps.day())

    def welcome(self, player: Player) -> str:
        """Return the text id of the greeting."""
        last = self.store.last_day(player.player_id)
        return welcome(self._day_of(last) if last else None, self.stamps.today().date())

    def keep(self, player: Player, kind: NoteKind, value: NoteValue) -> None:
        """Keep a note of the player."""
        self.keeper.keep_note(player.player_id, Note(kind, value, self.stamps.now()))

    def _weekday(self) -> Weekday:
        names: tuple[Weekday, ...] = get_args(Weekday)
        return names[self.stamps.today().weekday()]

    def _day_of(self, moment: str) -> date:
        """Return the player's own day of a moment in UTC."""
        return datetime.fromisoformat(moment).astimezone(self.stamps.today().tzinfo).date()
