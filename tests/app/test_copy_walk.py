"""A copy of everything lies where it is said to lie, and another install takes it in."""

from pathlib import Path

import pytest

from game.app.copy_walk import CopyError, CopyWalk
from game.exchange.player_zip import opened
from tests.app.household import ADA, LAND, TEXT, Household
from tests.store.samples import BEGUN_SET, session


def copies(house: Household, documents: Path) -> Household:
    house.begins(CopyWalk(TEXT, LAND, house.store, house.stamps, ADA, documents).story())
    while house.screen == "busy":
        house.waits()
    return house


def test_everything_of_the_player_is_in_the_file_that_is_named(tmp_path: Path) -> None:
    house = Household()
    house.store.begin_session(session("monday").with_set(BEGUN_SET))
    copies(house, tmp_path / "Documents")
    path = tmp_path / "Documents" / "Stone by Stone 2026-03-02 boat everything.zip"
    assert str(path.parent) in house.said
    assert f'import "{path.name}"' in house.said
    assert house.presses("select").came_to is False
    with opened(path) as everything:
        assert everything.said.player.player_id == "ada"
        assert [one.record.session_id for one in everything.sessions] == ["monday"]


def test_no_older_copy_is_lost_and_nothing_half_is_left(tmp_path: Path) -> None:
    for _time in range(2):
        copies(Household(), tmp_path)
    name = "Stone by Stone 2026-03-02 boat everything"
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name} 2.zip", f"{name}.zip"]


def test_a_folder_that_refuses_is_named(tmp_path: Path) -> None:
    (tmp_path / "Documents").write_text("a file")
    with pytest.raises(CopyError, match="Documents"):
        copies(Household(), tmp_path / "Documents")
