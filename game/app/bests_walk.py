"""What was reached, told as a story: bests, week and high scores, a page each, and the family where the household wants it."""

from collections.abc import Generator, Sequence
from datetime import date, timedelta

from game.app.bests_pages import Trained, all_trained, bests_page, scores_pages, week_page
from game.app.own_goal import own_goal
from game.app.parts import Parts
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.errors import PlainError
from game.scoring.family import own_week
from game.screen.family_row import AT_ONCE, FamilyPage, MemberView
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.bests import BestsScene, BestsView, Page, family_question, own_part
from game.screen.titles import level_title
from game.screen.trouble import told
from game.store.pin import PinLock
from game.store.player import Player
from game.store.player_settings import IN_FAMILY, setting_of

Story = Generator[SpokenScene, str, None]
FAMILY = "family_table"
"""The setting of the household: "yes" shows the family's table, nothing hides it."""


class BestsWalk:
    """Shows `player` what they reached; `household` are all who play here, the player among them."""

    def __init__(self, parts: Parts, today: Today, player: Player, household: Sequence[Player]) -> None:
        self._parts = parts
        self._today = today
        self._player = player
        self._household = household

    def story(self) -> Story:
        """Tell it; it ends after the last page, for Escape, when nothing more is wanted, and with a sentence where the store refuses."""
        try:
            yield from self._told()
        except PlainError as error:
            view = SayView("say-trouble", told(self._parts.text, error))
            yield SayScene(self._parts.text, self._parts.landscape, lambda: view)

    def _told(self) -> Story:
        answer = yield from self._paged(self._own_pages())
        while answer == "end" and len(self._household) > 1:
            choice = yield self._ask()
            if choice == "back":
                return
            answer = yield from self._paged(self._own_pages() if choice == "again" else self._turned(choice))

    def _paged(self, pages: Sequence[Page]) -> Generator[SpokenScene, str, str]:
        """Show one page after the other; return "end" after the last one, "back" for Escape."""
        at = 0
        while at < len(pages):
            choice = yield self._scene(pages[at], last=at == len(pages) - 1 and len(self._household) < 2)
            if choice == "back":
                return "back"
            at = max(0, at + (1 if choice == "next" else -1))
        return "end"

    def _own_pages(self) -> tuple[Page, ...]:
        player, day, day_of = self._player, self._day, self._parts.stamps.day_of
        sums = self._parts.store.sums(player.player_id)
        limbs = all_trained(sums, (player.movement or "knee_extension", player.side or "right"))
        return (
            *(bests_page(sums, limb, day, day_of) for limb in limbs),
            week_page(sums, own_goal(self._today, player), day, day_of),
            *scores_pages(sums, limbs[0][1], self._title, day, day_of),
            *(self._family_pages() if self._family_wanted else ()),
        )

    def _family_pages(self) -> tuple[FamilyPage, ...]:
        members = tuple(self._member(player) for player in self._household if not self._has_pin(player) or self._joined(player))
        return tuple(FamilyPage(members[first : first + AT_ONCE]) for first in range(0, len(members), AT_ONCE))

    def _member(self, player: Player) -> MemberView:
        since = f"{self._day - timedelta(15)}T00:00:00+00:00"
        sums, goal = self._parts.store.sums(player.player_id, since=since), own_goal(self._today, player)
        week = own_week(player.player_id, sums, self._day, goal.weekly, self._parts.stamps.day_of)
        return MemberView(player.tile, player.name, week.share, week.sign)

    def _title(self, level_name: str, trained: Trained) -> str:
        """Return the title of a level; of one that cannot be read any more, what was moved in it."""
        try:
            return level_title(self._parts.text, level_name, self._parts.shelf.level(self._player.player_id, level_name).title)
        except PlainError:
            return self._parts.text(f"exercise-{trained[0]}")

    @property
    def _day(self) -> date:
        return self._parts.stamps.today().date()

    @property
    def _family_wanted(self) -> bool:
        return len(self._household) > 1 and self._parts.store.setting(FAMILY) == "yes"

    def _has_pin(self, player: Player) -> bool:
        return PinLock.of_player(self._parts.store, player.player_id).is_set

    def _joined(self, player: Player) -> bool:
        """Whether a player has said of themselves that they want to be in the table."""
        return self._parts.store.setting(setting_of(player.player_id, IN_FAMILY)) == "yes"

    def _turned(self, what: str) -> tuple[FamilyPage, ...]:
        """Show the "family", or with "me" this player in it, from now on, or no more; return the pages to be looked at now."""
        name, shown = FAMILY, self._family_wanted
        if what == "me":
            name, shown = setting_of(self._player.player_id, IN_FAMILY), self._joined(self._player)
        self._parts.store.keep_setting(name, None if shown else "yes")
        return self._family_pages() if self._family_wanted else ()

    def _scene(self, page: Page, last: bool) -> SpokenScene:
        view = BestsView(self._player.tile, page, last)
        return BestsScene(self._parts.text, self._parts.landscape, lambda: view)

    def _ask(self) -> SpokenScene:
        decides = self._family_wanted and self._has_pin(self._player)
        view = family_question(self._family_wanted, own_part(self._player.tile, self._joined(self._player)) if decides else None)
        return ChoiceScene(self._parts.text, self._parts.landscape, lambda: view)
