from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.journey import JourneyError, read_path

PATH = read_path(Path(__file__).parents[2] / "assets" / "journey")


def test_they_are_rare_and_go_on_for_ever() -> None:
    reached = [stones for stones in range(1, 4100) if PATH.reached_between(stones - 1, stones)]
    assert reached == [10, 50, 100, 250, 500, 1000, 2000, 3000, 4000]
    assert PATH.reached_between(122_999, 123_000) == 123_000


@given(st.integers(0, 50_000), st.integers(0, 3_000))
def test_the_newest_of_those_that_these_stones_reached_is_celebrated(before: int, laid: int) -> None:
    found = PATH.reached_between(before, before + laid)
    if found is None:
        assert PATH.newest(before) == PATH.newest(before + laid)
    else:
        assert before < found <= before + laid
        assert found == PATH.newest(before + laid)


@pytest.mark.parametrize("stones", ["[10, 10]", "[50, 10]", "[0, 5]", "[]"])
def test_a_file_that_does_not_rise_is_told_in_a_sentence(tmp_path: Path, stones: str) -> None:
    (tmp_path / "path.toml").write_text(f"stones = {stones}\nthen_each = 1000\n", encoding="utf-8")
    with pytest.raises(JourneyError, match="stones"):
        read_path(tmp_path)
