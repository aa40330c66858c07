"""Today: what one player's programme asks for on this day, and the answers of theirs that it hangs on."""

from dataclasses import dataclass, field
from typing import get_args

from game.app.clock import Stamps
from game.app.health_first import depends_on_health
from game.app.keeping import LaterKeeper
from game.app.shelf import Shelf
from game.core.health import Health
from game.core.health_note import health_note_value, health_of
from game.core.imagery_check import ImageryCheck, imagery_check_of
from game.core.level import Level
from game.core.names import SIDES, Modality, Side
from game.core.note import Note, NoteKind, NoteValue
from game.core.programme import Programme, Weekday
from game.store.player import Player
from game.store.repository import Store
from game.training.furthest_target import SHOULDER
from game.training.plan import Plan, opening_with, todays_plan, welcome

USUAL_MINUTES = 30
INSTEAD: tuple[Modality, ...] = ("mirror", "passive")
"""What suits whoever cannot image, the nearest to it first."""


def spares_shoulder(level: Level, health: Health) -> bool:
    """Whether a level raises an arm whose shoulder hurts; only a therapist unlocks that."""
    raises = level.movement in SHOULDER and level.modality != "mental_practice"
    return raises and health.painful_shoulder is True and not health.shoulder_unlocked


@dataclass(frozen=True, slots=True)
class Today:
    """Reads and keeps a player's notes, and makes the plan of the day from them."""

    shelf: Shelf
    store: Store
    keeper: LaterKeeper
    stamps: Stamps
    _told: dict[tuple[str, NoteKind], Note] = field(default_factory=dict)

    def latest(self, player: Player, kind: NoteKind) -> Note | None:
        """Return the latest note of a kind; what was told in this run holds even where the store has refused it."""
        return self._told.get((player.player_id, kind)) or self.store.latest_note(player.player_id, kind)

    def keep(self, player: Player, kind: NoteKind, value: NoteValue) -> None:
        """Keep a note of the player."""
        note = Note(kind, value, self.stamps.now())
        self._told[player.player_id, kind] = note
        self.keeper.keep_note(player.player_id, note)

    def begin_anew(self) -> None:
        """Forget what was told in this run, because the store holds another day."""
        self._told.clear()

    def health(self, player: Player) -> Health | None:
        """Return what the player has said for safety's sake, None where nobody has asked yet."""
        note = self.latest(player, "health")
        return health_of(note.value) if note else None

    def keep_health(self, player: Player, health: Health) -> None:
        """Keep what the player has said."""
        self.keep(player, "health", health_note_value(health))

    def imagery_check(self, player: Player) -> ImageryCheck | None:
        """Return how clearly the player images, None where nobody has asked yet."""
        note = self.latest(player, "imagery_check")
        return imagery_check_of(note.value) if note else None

    def programme(self, player: Player) -> Programme | None:
        """Return the player's programme, None before one was chosen or where it is no longer on the shelf."""
        return self.shelf.programmes.get(self._programme_name(player) or "")

    def misses_programme(self, player: Player) -> bool:
        """Whether the player had a programme that is no longer on the shelf."""
        return self._programme_name(player) is not None and self.programme(player) is None

    def take_programme(self, player: Player, programme: Programme) -> None:
        """Begin a programme, for the side that the player trains now; what else the therapist has set about it stays."""
        note = self.latest(player, "programme")
        self.keep(player, "programme", {**(note.value if note else {}), "name": programme.name, "side": player.side})

    def side(self, player: Player) -> Side | None:
        """Return the side of the programme, whatever was trained by itself meanwhile."""
        note = self.latest(player, "programme")
        side = note.value.get("side") if note else None
        return next((one for one in SIDES if one == side), player.side)

    def minutes(self, player: Player) -> int:
        """Return how much time the player has said to have today; what was said on another day is over."""
        said = self.of_today(player, "minutes").get("minutes")
        return said if isinstance(said, int) else USUAL_MINUTES

    def of_today(self, player: Player, kind: NoteKind) -> NoteValue:
        """Return what was noted today, nothing where that was on another day."""
        note = self.latest(player, kind)
        since, before = self.stamps.day()
        return note.value if note and since <= note.made_at < before else {}

    def plan(self, player: Player, minutes: int | None = None) -> Plan | None:
        """Return today's plan, or the one for so many minutes; None without a programme. Raises as the shelf does."""
        programme = self.programme(player)
        if programme is None:
            return None
        levels = {item.level: self.shelf.level(player.player_id, item.level) for item in programme.items}
        programme, levels = self._suited(player, programme, levels)
        health = self.health(player)
        company = health is not None and health.company == "beside"
        done = self.store.done_between(player.player_id, *self.stamps.day())
        return todays_plan(programme, levels, self._weekday(), done, minutes or self.minutes(player), company)

    def opened(self, player: Player, plan: Plan) -> Plan:
        """Return the plan of a very first session: before it comes one set of what moves by itself, so that each rep is answered at once.

        A slow stretch counts nothing for its first half minute. On a day of rest, and without such an exercise, the plan is as it was.
        """
        due = [item for item in plan.items if item.due and item.modality == "active"]
        known = [item for item in due if not depends_on_health(self.shelf.level(player.player_id, item.level_name))]
        return opening_with(plan, (known or due)[0]) if due else plan

    def others(self, player: Player, level: Level) -> dict[Modality, Level]:
        """Return, by kind, the first level of the same movement that needs no imagining and no second person."""
        alone = [one for one in self.shelf.of_movement(player.player_id, level.movement) if one.assist.by != "helper"]
        return {kind: found[0] for kind in INSTEAD if (found := [one for one in alone if one.modality == kind])}

    def reps_today(self, player: Player) -> int:
        """Return how many reps the player has done today, imagined ones among them."""
        return self.store.reps_between(player.player_id, *self.stamps.day())

    def moved_today(self, player: Player) -> int:
        """Return how many reps the player's limbs have made today."""
        return sum(one.reps for one in self.store.done_between(player.player_id, *self.stamps.day()))

    def welcome(self, player: Player) -> str:
        """Return the text id of the greeting."""
        last = self.store.last_day(player.player_id)
        return welcome(self.stamps.day_of(last) if last else None, self.stamps.today().date())

    def _programme_name(self, player: Player) -> str | None:
        note = self.latest(player, "programme")
        name = note.value.get("name") if note else None
        return name if isinstance(name, str) else None

    def _suited(self, player: Player, programme: Programme, levels: dict[str, Level]) -> tuple[Programme, dict[str, Level]]:
        """Put something else in the place of what this player cannot image, and leave out what a painful shoulder forbids."""
        check, health = self.imagery_check(player), self.health(player) or Health()
        items, suited = [], {}
        for item in programme.items:
            level: Level | None = levels[item.level]
            if level and level.modality == "mental_practice" and check and not check.can_image:
                level = next(iter(self.others(player, level).values()), None)
            if level and level.name not in suited and not spares_shoulder(level, health):
                items.append(item.model_copy(update={"level": level.name}))
                suited[level.name] = level
        return programme.model_copy(update={"items": tuple(items)}), suited

    def _weekday(self) -> Weekday:
        names: tuple[Weekday, ...] = get_args(Weekday)
        return names[self.stamps.today().weekday()]
