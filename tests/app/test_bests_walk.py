"""Bests, week, high scores and family: one key leads through them, and the family is shown only where it is wanted."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pygame
import pytest

from game.app.bests_walk import FAMILY, BestsWalk
from game.app.clock import Stamps
from game.app.own_goal import own_goal
from game.app.today import Today
from game.app.until import SpokenScene
from game.core.session_sum import SessionSum
from game.scoring.week import Goal
from game.screen.best_rows import BestsPage
from game.screen.canvas import Canvas
from game.screen.family_row import FamilyPage
from game.screen.scene import PointInput
from game.screen.scenes import ChoiceScene, SayScene
from game.screen.scenes.bests import BestsScene, Page
from game.screen.score_table import ScoresPage
from game.screen.week_page import WeekPage
from game.store.errors import StoreError
from game.store.pin import PinLock
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import Game
from tests.sums import MONDAY, messy, on_the_keyboard, one_week, one_year, session_sum

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


def pages_of(looker: Looker) -> list[Page]:
    pages = [looker.page]
    while isinstance(looker.takes("next").scene, BestsScene):
        pages.append(looker.page)
    return pages


def test_every_limb_has_its_bests_and_every_level_of_late_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    wrist = session_sum(MONDAY + timedelta(2), movement="wrist_flexion_extension", side="right")
    long_ago = replace(session_sum(MONDAY - timedelta(90), movement="elbow_extension"), level_hash="old")
    keys = on_the_keyboard(session_sum(MONDAY + timedelta(3), movement="shoulder_flexion"))
    knees = session_sum(MONDAY), replace(session_sum(MONDAY + timedelta(1)), level_hash="b2")
    pages = pages_of(Looker(monkeypatch, (long_ago, *knees, wrist, keys), MONDAY + timedelta(4)))
    limbs = [(page.movement, page.side) for page in pages if isinstance(page, BestsPage)]
    assert limbs == [("wrist_flexion_extension", "right"), ("knee_extension", "left"), ("elbow_extension", "left")]
    tables = [page for page in pages if isinstance(page, ScoresPage)]
    assert [(page.side, page.changed, page.replaced) for page in tables] == [
        ("right", False, False),
        ("left", True, False),
        ("left", True, True),
    ]


def test_there_are_six_tables_at_most_and_the_last_one_however_old_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    sums = [replace(session_sum(MONDAY + timedelta(day)), level_hash=str(day), level_name=str(day)) for day in range(9)]
    tables = [page for page in pages_of(Looker(monkeypatch, sums, MONDAY + timedelta(9))) if isinstance(page, ScoresPage)]
    assert [page.rows[0].day for page in tables] == [MONDAY + timedelta(day) for day in (8, 7, 6, 5, 4, 3)]
    later = [page for page in pages_of(Looker(monkeypatch, sums, MONDAY + timedelta(200))) if isinstance(page, ScoresPage)]
    assert [page.rows[0].day for page in later] == [MONDAY + timedelta(8)]


def test_the_week_compares_todays_largest_session_of_an_arm(monkeypatch: pytest.MonkeyPatch) -> None:
    arm = [session_sum(MONDAY, hour=hour, movement="elbow_extension", reps=reps) for hour, reps in ((8, 20), (9, 25))]
    looker = Looker(monkeypatch, (*arm, session_sum(MONDAY, hour=10, reps=90)), MONDAY).takes("next", "next")
    assert isinstance(looker.page, WeekPage)
    assert (looker.page.active_today, looker.page.arm_session) == (135, 25)
    assert looker.scene
    assert "Lang 2009" in looker.scene.spoken(0.0)
    leg = Looker(monkeypatch, (*arm, session_sum(MONDAY + timedelta(1))), MONDAY + timedelta(1)).takes("next", "next")
    assert leg.scene
    assert "Lang 2009" not in leg.scene.spoken(0.0)


def test_a_click_on_the_sign_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = Looker(monkeypatch, one_week(), MONDAY).scene
    assert isinstance(scene, BestsScene)
    canvas = Canvas(pygame.Surface((640, 360)))
    scene.draw(canvas, 1.0)
    right, bottom = canvas.safe.x + canvas.safe.width, canvas.safe.y + canvas.safe.height
    assert scene.event(PointInput((right - 20, bottom - 20)), 1.0) == "next"
    assert scene.event(PointInput((right / 2, bottom / 2)), 1.0) is None


def test_what_was_moved_last_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    right = replace(session_sum(MONDAY + timedelta(9), side="right"), level_name="knee_active_first")
    looker = Looker(monkeypatch, (*one_week(), right), MONDAY + timedelta(9)).takes("next", "next", "next")
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


def test_whoever_has_a_pin_is_in_the_table_only_by_their_own_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    looker = Looker(monkeypatch, one_week(), MONDAY + timedelta(8), (ANNA, TOM))
    PinLock.of_player(looker.parts.store, "anna").put("2468")
    assert answers(looker.takes("next", "next", "next")) == ["back", "again", "family"]
    assert tiles(looker.takes("family")) == ["boat"]
    assert answers(looker.takes("next")) == ["back", "again", "family", "me"]
    assert tiles(looker.takes("me")) == ["bird", "boat"]
    assert tiles(looker.takes("next", "me")) == ["boat"]
    looker.takes("next", "me")
    looker.household = (TOM, ANNA)
    looker.opens()
    looker.takes("next", "next", "next")
    assert tiles(looker) == ["boat", "bird"]
    assert answers(looker.takes("next")) == ["back", "again", "family"], "nobody decides for another"


def answers(looker: Looker) -> list[str]:
    assert isinstance(looker.scene, ChoiceScene)
    return [choice.name for choice in looker.scene.view().choices]


def tiles(looker: Looker) -> list[str]:
    assert isinstance(looker.page, FamilyPage)
    return [member.tile for member in looker.page.members]


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
