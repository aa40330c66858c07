"""Settings in the store: what is kept comes back, what is broken is as if it had never been set."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.app.kept_settings import keep_settings, read_settings, settings_kept
from game.core.settings import Settings
from game.store.errors import StoreError
from game.store.player_settings import SETTINGS, setting_of
from game.store.repository import Store
from tests.store.samples import ADA, store_of_ada

USUAL = Settings()
HOUR = st.integers(0, 23)
ANYTHING = st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4)
QUIET = st.just((None, None)) | st.tuples(HOUR, HOUR)
ANY_SETTINGS = st.builds(
    lambda settings, quiet: Settings(**{**settings.kept(), "quiet_from_h": quiet[0], "quiet_until_h": quiet[1]}),
    st.builds(
        Settings,
        volume=st.floats(0, 1),
        scan_s=st.floats(0.5, 20),
        dwell_s=st.floats(0.5, 20),
        camera=st.none() | st.text(min_size=1, max_size=200),
        quiet_from_h=st.none(),
        quiet_until_h=st.none(),
    ),
    QUIET,
)


@given(ANY_SETTINGS)
def test_what_is_kept_comes_back(settings: Settings) -> None:
    assert read_settings(json.dumps(settings.kept())) == settings


@given(st.dictionaries(st.sampled_from(sorted(USUAL.kept())), ANYTHING))
def test_a_broken_value_is_the_usual_one_and_the_others_hold(broken: dict[str, object]) -> None:
    kept = {**Settings(text_size="large", voice=False).kept(), **broken}
    settings = read_settings(json.dumps(kept))
    assert settings == read_settings(json.dumps(settings.kept()))
    if "text_size" not in broken:
        assert settings.text_size == "large"


@pytest.mark.parametrize("kept", [None, "", "{", "[]", "7", '"large"', "[" * 100_000, '{"newer": 1}'])
def test_a_line_that_says_nothing_gives_the_usual_settings(kept: str | None) -> None:
    assert read_settings(kept) == USUAL


@pytest.mark.parametrize("half", ["quiet_from_h", "quiet_until_h"])
def test_hours_need_a_beginning_and_an_end(half: str) -> None:
    assert read_settings(json.dumps({half: 5})) == USUAL


def test_they_are_kept_for_each_player_and_go_with_them(tmp_path: Path) -> None:
    large = Settings(text_size="large")
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        keep_settings(store, ADA.player_id, large)
        assert (settings_kept(store, ADA.player_id), settings_kept(store, "otto")) == (large, USUAL)
    with Store.open(tmp_path) as store:
        assert settings_kept(store, ADA.player_id) == large
        store.forget(ADA.player_id)
        assert settings_kept(store, ADA.player_id) == USUAL
        assert store.setting(setting_of(ADA.player_id, SETTINGS)) is None


def test_a_store_that_refuses_gives_the_usual_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuses(*_said: object) -> None:
        raise StoreError("busy", "Another program uses it.")

    with store_of_ada() as store:
        monkeypatch.setattr(store, "setting", refuses)
        assert settings_kept(store, ADA.player_id) == USUAL
