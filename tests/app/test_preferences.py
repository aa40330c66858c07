"""A player's settings reach text, window, worlds, sound and voice at once, and change with the player."""

import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from game.app.clock import Stamps
from game.app.keeping import LaterKeeper
from game.app.kept_settings import keep_settings, settings_kept
from game.app.people import People
from game.app.preferences import Preferences, Reached, Wished
from game.app.worlds import Worlds
from game.core.settings import Settings
from game.screen.look import Look
from game.screen.sound import RecordedSound
from game.screen.speech import Manner, RecordedSpeech
from game.screen.text import Text
from game.screen.tiles import TILES
from game.screen.window import ScriptedWindow
from game.store.errors import StoreError
from game.store.player_settings import SETTINGS, setting_of
from game.store.repository import Store
from tests.app.household import ADA, OTTO
from tests.screen.bare_land import BareLandscape


class Room:
    """Everything that settings reach, at an hour of the day."""

    def __init__(self, kept: Settings | None = None, wished: Wished | None = None, hour: int = 9) -> None:
        self.hour = hour
        self.store = Store.in_memory()
        for player in (ADA, OTTO):
            self.store.add_player(player)
        if kept:
            keep_settings(self.store, ADA.player_id, kept)
        stamps = Stamps(lambda: datetime(2026, 3, 2, self.hour, 30, tzinfo=UTC), local=lambda moment: moment)
        self.keeper = LaterKeeper(self.store)
        self.people = People(self.store, self.keeper, stamps, TILES)
        self.text, self.window = Text.read(), ScriptedWindow(size=(320, 180))
        self.sound, self.speech = RecordedSound(), RecordedSpeech()
        self.world = Worlds(lambda: self.window.canvas, BareLandscape())
        reached = Reached(self.text, self.window, self.world, self.sound, self.speech)
        self.preferences = Preferences(self.store, self.keeper, self.people, stamps, reached, wished or Wished())

    @property
    def loud(self) -> tuple[float, float]:
        """How loud tones and the voice are."""
        return self.sound.volumes[-1], self.speech.manners[-1].volume


def test_what_was_kept_is_applied_at_the_start() -> None:
    room = Room(
        Settings(language="de", text_size="large", high_contrast=True, attention="left", scan_s=3.0, volume=0.3, reduce_motion=True)
    )
    assert room.text.language == "de"
    assert room.window.look == Look(1.2, True, "left", scan_s=3.0, reduce_motion=True)
    assert room.speech.manners[-1] == Manner("de", 0.3)
    assert room.sound.volumes[-1] == 0.3
    assert room.world.reduce_motion


def test_a_change_is_applied_and_kept_at_once() -> None:
    room = Room()
    room.preferences.change(Settings(language="hi", text_size="small", reduce_motion=True))
    assert (room.text.language, room.window.look.text_scale, room.world.reduce_motion) == ("hi", 0.85, True)
    room.keeper.close()
    assert settings_kept(room.store, ADA.player_id) == room.preferences.settings


def test_a_store_that_is_held_lets_nobody_wait_and_is_told_of_later(monkeypatch: pytest.MonkeyPatch) -> None:
    room, held, threads = Room(), threading.Event(), []

    def refuses(*_said: object) -> None:
        threads.append(threading.current_thread())
        held.wait(5.0)
        raise StoreError("busy", "Another program holds it.")

    monkeypatch.setattr(room.store, "keep_setting", refuses)
    room.preferences.change(Settings(language="hi"))
    room.people.choose(OTTO.player_id)
    room.preferences.look_up()
    room.people.choose(ADA.player_id)
    room.preferences.look_up()
    assert room.preferences.language == "hi", "what was chosen in this run holds"
    held.set()
    room.keeper.close()
    assert str(room.keeper.take_problem()) == "Another program holds it."
    assert threading.current_thread() not in threads


def test_of_a_player_who_was_removed_nothing_is_kept() -> None:
    room = Room(Settings(language="fr"))
    room.store.forget(ADA.player_id)
    room.people.lose(ADA.player_id)
    room.preferences.look_up()
    assert not room.preferences.turn_voice()
    assert (room.text.language, room.loud[1]) == ("fr", 0.0), "all is as they want it until somebody else plays"
    room.keeper.keep_settings(ADA.player_id, Settings(language="fr"))
    room.keeper.close()
    assert room.store.setting(setting_of(ADA.player_id, SETTINGS)) is None


def test_another_day_brings_the_settings_of_that_day() -> None:
    room = Room()
    room.preferences.change(Settings(language="hi"))
    room.keeper.close()
    keep_settings(room.store, ADA.player_id, Settings(language="de"))
    room.preferences.look_up()
    assert room.text.language == "hi"
    room.people.begin_anew(room.people.known)
    room.preferences.look_up()
    assert room.text.language == "de"


def test_the_way_that_leads_is_not_touched() -> None:
    room = Room()
    room.window.look = replace(room.window.look, way="hand")
    room.preferences.change(Settings(text_size="large"))
    assert room.window.look.way == "hand"


def test_another_player_brings_their_own_settings() -> None:
    room = Room(Settings(language="fr", high_contrast=True))
    room.people.choose(OTTO.player_id)
    room.preferences.look_up()
    assert (room.text.language, room.window.look.high_contrast) == ("en", False)
    room.people.choose(ADA.player_id)
    room.preferences.look_up()
    assert (room.text.language, room.window.look.high_contrast) == ("fr", True)


def test_the_wished_language_is_for_those_who_have_chosen_none() -> None:
    assert Room(wished=Wished("es")).text.language == "es"
    room = Room(Settings(language="de"), Wished("es"))
    assert room.text.language == "de"
    room.people.choose(OTTO.player_id)
    room.preferences.look_up()
    assert room.text.language == "es"


def test_less_motion_from_the_command_line_wins() -> None:
    room = Room(wished=Wished(reduce_motion=True))
    room.preferences.change(Settings(reduce_motion=False))
    assert room.world.reduce_motion


def test_the_voice_goes_off_and_on_and_tones_stay() -> None:
    room = Room(Settings(volume=0.6))
    assert not room.preferences.turn_voice()
    assert room.loud == (0.6, 0.0)
    assert not room.preferences.speaks
    assert room.preferences.turn_voice()
    assert room.loud == (0.6, 0.6)


@pytest.mark.parametrize(
    ("settings", "hour", "silence"),
    [
        (Settings(), 9, None),
        (Settings(voice=False, quiet_from_h=8, quiet_until_h=10), 9, "off"),
        (Settings(quiet_from_h=8, quiet_until_h=10), 9, "quiet"),
        (Settings(quiet_from_h=8, quiet_until_h=10), 11, None),
        (Settings(volume=0.0), 9, "volume"),
    ],
)
def test_it_is_known_why_no_voice_is_heard(settings: Settings, hour: int, silence: str | None) -> None:
    preferences = Room(settings, hour=hour).preferences
    assert (preferences.silence, preferences.speaks) == (silence, silence is None)


def test_a_machine_without_a_voice_does_not_speak_and_finds_one_with_another_language() -> None:
    room = Room()
    room.speech.can_speak = False
    assert (room.preferences.silence, room.preferences.speaks) == ("none", False)
    room.preferences.change(Settings(language="de"))
    assert room.speech.manners[-1] == Manner("de", 1.0), "the voice is asked for all the same"


@pytest.mark.parametrize(
    ("begin", "end", "quiet"), [(22, 7, {22, 23, 0, 6}), (13, 15, {13, 14}), (0, 24 - 1, set(range(23))), (5, 5, set())]
)
def test_nothing_sounds_in_quiet_hours(begin: int, end: int, quiet: set[int]) -> None:
    room = Room(Settings(quiet_from_h=begin, quiet_until_h=end))
    for hour in range(24):
        room.hour = hour
        room.preferences.look_up()
        assert room.preferences.is_quiet == (room.loud == (0.0, 0.0))
        if hour in quiet or begin != 22:
            assert room.preferences.is_quiet == (hour in quiet)
