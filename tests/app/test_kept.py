"""Levels that are broken and stores that refuse: play goes on where it can, and a plain sentence says what is wrong."""

from pathlib import Path
from typing import Self

import pytest

from game.app.kept_settings import keep_settings
from game.core.rep import Rep
from game.core.settings import Settings
from game.screen.text import ENGLISH, Text
from game.store.errors import StoreError
from game.store.player import Player
from game.store.repository import Store
from tests.app.game import TO_CLOSE, TO_PLAY, Game, escape, level_file, take

FULL = "The disk is full, so this could not be kept."


class RefusingStore(Store):
    """A store that keeps no reps, as on a disk that is full."""

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        raise StoreError("full", FULL)


class ReadOnlyStore(Store):
    """A store that knows its players and takes nothing new about them."""

    @classmethod
    def of_ada(cls) -> Self:
        store = cls.in_memory()
        Store.add_player(store, Player("ada", "boat", "2026-01-01T09:00:00+00:00"))
        return store

    def update_player(self, player: Player) -> None:
        raise StoreError("unwritable", "Nothing can be kept here.")


def test_a_broken_level_is_told_and_leads_home(tmp_path: Path) -> None:
    level = tmp_path / "my_knee.toml"
    level.write_text(level_file(tmp_path).read_text(encoding="utf-8") + "color = 1\nhold_s = -1\n", encoding="utf-8")
    game = Game((take("home", "right leg"), take("say-level"), *TO_CLOSE), level=level).play()
    assert game.seen == ["home", "say-level", "home", "question-close"]
    assert "hold_s = -1" in game.said()
    assert "there is no key 'color'" in game.said()


def test_a_store_that_refuses_stops_nobody_and_says_so_once(tmp_path: Path) -> None:
    refused = (*TO_PLAY, take("say-trouble"), take("result"))
    store = RefusingStore.in_memory()
    game = Game((*refused, *refused, *TO_CLOSE), level=level_file(tmp_path, reps=3), store=store).play()
    played = game.seen.index("play")
    assert game.seen[played : played + 3] == ["play", "say-trouble", "result"]
    assert game.seen.count("say-trouble") == 2
    assert f"Something went wrong. {FULL}" in game.said()
    assert len(game.last.reps) == 3


def test_what_could_not_be_kept_rep_by_rep_is_kept_with_the_set(tmp_path: Path) -> None:
    steps = (*TO_PLAY, take("say-trouble"), take("result"), *TO_CLOSE)
    game = Game(steps, level=level_file(tmp_path, reps=3), store=RefusingStore.in_memory()).play()
    assert game.store.session(game.last.session_id) == game.last


def test_a_store_that_has_recovered_is_not_complained_about_again(tmp_path: Path) -> None:
    game = Game((*TO_PLAY, take("say-trouble"), take("result"), *TO_PLAY, take("result"), *TO_CLOSE), level=level_file(tmp_path, reps=3))
    reps: list[Rep] = []

    def keep_rep(session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        reps.append(rep)
        if len(reps) == 1:
            raise StoreError("busy", "Another program holds it.")

    game.store.keep_rep = keep_rep  # type: ignore[method-assign]
    assert game.play().seen.count("say-trouble") == 1


def test_a_store_that_takes_no_exercise_lets_it_be_played(tmp_path: Path) -> None:
    steps = (*TO_PLAY, take("say-trouble"), take("result"), *TO_CLOSE)
    game = Game(steps, level=level_file(tmp_path, reps=3), store=ReadOnlyStore.of_ada()).play()
    assert "Nothing can be kept here." in game.said()
    assert len(game.last.reps) == 3


def test_what_the_store_noticed_is_shown_at_the_start() -> None:
    store = Store.in_memory()
    store.notice = "Your path could not be read, so a new one begins."
    game = Game((take("say-trouble"), *TO_CLOSE), store=store).play()
    assert game.seen == ["say-trouble", "home", "question-close"]
    assert "Something went wrong. Your path could not be read, so a new one begins." in game.said()


def test_trouble_is_told_in_the_language_of_the_player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_asked: object) -> None:
        raise StoreError("busy", "Another program holds X.")

    store = ReadOnlyStore.of_ada()
    store.notice, store.notice_kind = "Your path could not be read.", "store-begun-anew"
    keep_settings(store, "ada", Settings(language="de"))
    steps = (take("say-trouble"), take("home"), take("say-level"), escape("home"), take("question-close", "Beenden"))
    game = Game(steps, store=store)
    monkeypatch.setattr(game.walk._choosing, "story", refuses)
    said = game.play().said()
    german = Text.read(ENGLISH.parent / "de")
    assert german("trouble-store-begun-anew") in said
    assert german("trouble-store-busy") in said
    assert "Another program" not in said
