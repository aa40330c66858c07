"""Bests, week, high scores and family: one key leads through them, and the family is shown only where it is wanted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from game.app.bests_walk import FAMILY, BestsWalk
from game.app.clock import Stamps
from game.app.own_goal import own_goal
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.session_sum import SessionSum
from game.scoring.week import Goal
from game.screen.family_row import FamilyPage
from game.screen.scenes import ChoiceScene, SayScene
from game.screen.scenes.bests import BestsScene, Page
from game.screen.score_table import ScoresPage
from game.screen.week_page import WeekPage
from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import Game
from tests.sums import MONDAY, messy, one_week, one_year, session_sum

ANNA = Player("anna", "bird", "2026-01-01T09:00:00+00:00", "Anna", "left", "knee_extension")
TOM = Player("tom", "boat", "2026-01-02T09:00:00+00:00", None, "left", "knee_extension")
GRANDCHILD = (*(session_sum(MONDAY + timedelta(day), player_id="tom", reps=400) for day in (0, 7)),)


class Looker:
    """Looks at the pages of one of the household; `sums` are everybody's sessions."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, sums: Sequence[SessionSum], today: date, household: tuple[Player, ...] = (ANNA,)
    ) -> None:
        def kept(_store: Store, player_id: str, since: str = "", before: str = "9", **_limb: object) -> tuple[SessionSum, ...]:
            return tuple(one for one in sums if one.player_id == player_id and since <= one.started_at < before)

        monkeypatch.setattr(Store, "sums", kept)
        parts = Game(()).walk.parts
        self.parts = replace(parts, stamps=Stamps(lambda: datetime.fromisoformat(f"{today}T12:00:00+00:00"), lambda: "id"))
        self.today = Today(parts.shelf, parts.store, parts.keeper, self.parts.stamps)
        self.household = household
        self.scene: SpokenScene | None = None
        self.opens()

    def opens(self) -> None:
        self._story = BestsWalk(self.parts, self.today, self.household[0], self.household).story()
        self.scene = next(self._story)

    def takes(self, *choices: str) -> "Looker":
        for choice in choices:
            try:
                self.scene = self._story.send(choice)
            except StopIteration:
                self.scene = None
        return self

    @property
    def page(self) -> Page:
        assert isinstance(self.scene, BestsScene)
        return self.scene.view().page


def test_one_key_leads_through_all_pages_and_out(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY + timedelta(6))
    pages = [looker.page]
    while looker.takes("next").scene:
        pages.append(looker.page)
    assert [type(page).__name__ for page in pages] == ["BestsPage", "WeekPage", "ScoresPage"]


@pytest.mark.parametrize("sums", [(), one_week(), one_year(), messy()])
def test_every_history_has_its_pages_and_escape_leads_out_of_each(monkeypatch: pytest.MonkeyPatch, sums: tuple[SessionSum, ...]) -> None:
    for turned in range(3):
        looker = Looker(monkeypatch, sums, MONDAY + timedelta(120)).takes(*["next"] * turned)
        assert isinstance(looker.scene, BestsScene)
        assert looker.scene.spoken(0.0)
        assert looker.takes("back").scene is None


def test_the_arrow_back_leads_to_the_page_before_and_stays_at_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY).takes("previous", "next")
    assert isinstance(looker.page, WeekPage)
    assert looker.takes("previous", "next", "next").page == looker.takes("previous", "next").page


def test_what_was_moved_last_is_what_the_pages_are_about(monkeypatch: pytest.MonkeyPatch) -> None:
    right = replace(session_sum(MONDAY + timedelta(9), side="right"), level_name="knee_active_first")
    looker = Looker(monkeypatch, (*one_week(), right), MONDAY + timedelta(9)).takes("next", "next")
    assert isinstance(looker.page, ScoresPage)
    assert looker.page.side == "right"
    assert looker.page.exercise == looker.parts.shelf.shipped("knee_active_first").title
    assert [row.points for row in looker.page.rows] == [right.points]


def test_a_level_that_is_gone_is_called_by_its_movement(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY).takes("next", "next")
    assert isinstance(looker.page, ScoresPage)
    assert looker.page.exercise == looker.parts.text("exercise-knee_extension")


def test_the_family_is_hidden_until_somebody_wants_it_and_again_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, (*one_week(), *GRANDCHILD), MONDAY + timedelta(8), (ANNA, TOM))
    assert isinstance(looker.takes("next", "next", "next").scene, ChoiceScene)
    page = looker.takes("family").page
    assert isinstance(page, FamilyPage)
    assert [(one.tile, one.sign) for one in page.members] == [("bird", "resting"), ("boat", "there")]
    assert looker.parts.store.setting(FAMILY) == "yes"
    looker.opens()
    assert isinstance(looker.takes("next", "next", "next").page, FamilyPage)
    assert isinstance(looker.takes("next", "family").scene, ChoiceScene)
    assert looker.parts.store.setting(FAMILY) is None
    assert isinstance(looker.takes("again", "next", "next", "next").scene, ChoiceScene)
    assert looker.takes("back").scene is None


def test_who_plays_alone_is_never_asked_about_a_family(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY)
    looker.parts.store.keep_setting(FAMILY, "yes")
    looker.opens()
    assert looker.takes("next", "next", "next").scene is None


def test_a_store_that_refuses_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, (), MONDAY)

    def refuses(*_args: object, **_more: object) -> tuple[SessionSum, ...]:
        raise StoreError("busy", "The store is busy.")

    monkeypatch.setattr(Store, "sums", refuses)
    looker.opens()
    assert isinstance(looker.scene, SayScene)


def test_the_therapists_goal_holds_for_the_week(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY + timedelta(6))
    assert own_goal(looker.today, ANNA).daily == 100
    looker.today.keep(ANNA, "programme", {"name": "arm_a_little", "daily_goal_reps": 60})
    programme = looker.today.programme(ANNA)
    assert programme
    days = frozenset(day for item in programme.items for day in item.days)
    assert own_goal(looker.today, ANNA) == Goal(days, 60, 60 * len(days))
    looker.opens()
    page = looker.takes("next").page
    assert isinstance(page, WeekPage)
    assert page.goal == 60 * len(days)
