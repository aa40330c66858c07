import pytest

from game.app.play_walk import ENDED_EARLY
from game.core.errors import PlainError
from game.core.source import CameraGoneError
from game.screen.text import ENGLISH, Text
from game.screen.trouble import in_words_of, told
from game.store.errors import StoreError

GERMAN = Text.read(ENGLISH.parent / "de")


def test_english_is_the_errors_own_with_its_details(text: Text) -> None:
    assert told(text, StoreError("busy", "Another program holds store.db.\nClose it.")) == ("Another program holds store.db.", "Close it.")


@pytest.mark.parametrize("error", [CameraGoneError("gone"), StoreError("full", "The disk is full."), ENDED_EARLY])
def test_what_a_player_may_meet_is_said_in_their_language(error: PlainError) -> None:
    assert told(GERMAN, error) == (GERMAN(f"trouble-{error.kind}"),)
    assert str(error) not in told(GERMAN, error)


def test_a_notice_is_said_by_its_kind_and_in_english_as_it_was_written(text: Text) -> None:
    assert in_words_of(text, "The old file is kept as a.broken-1.", "store-begun-anew") == ("The old file is kept as a.broken-1.",)
    assert in_words_of(GERMAN, "The old file is kept as a.broken-1.", "store-begun-anew") == (GERMAN("trouble-store-begun-anew"),)


def test_what_only_a_command_tells_is_said_as_it_was_written() -> None:
    assert told(GERMAN, PlainError("levels/mine.toml: reps is missing.")) == ("levels/mine.toml: reps is missing.",)
