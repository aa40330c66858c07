from pathlib import Path

import numpy as np
import pytest

from game.commands.film import Film
from tests.commands.films import FilmFacts, facts_of


@pytest.mark.parametrize(("shown", "written"), [((64, 48), (64, 48)), ((65, 49), (64, 48))])
def test_a_film_has_all_its_frames_and_even_edges(shown: tuple[int, int], written: tuple[int, int], tmp_path: Path) -> None:
    with Film(tmp_path / "film.mp4", 30.0) as film:
        for shade in range(7):
            film.add(np.full((shown[1], shown[0], 3), 20 * shade, np.uint8))
    assert facts_of(tmp_path / "film.mp4") == FilmFacts("h264", written, 7)


def test_a_film_that_was_broken_off_can_be_read(tmp_path: Path) -> None:
    def break_off() -> None:
        with Film(tmp_path / "film.mp4", 30.0) as film:
            film.add(np.zeros((48, 64, 3), np.uint8))
            raise RuntimeError("stopped")

    with pytest.raises(RuntimeError, match="stopped"):
        break_off()
    assert facts_of(tmp_path / "film.mp4").frames == 1
