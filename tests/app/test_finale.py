from itertools import pairwise
from pathlib import Path

from tests.app.game import TO_CLOSE, TO_SET, Game, escape, reps_laid, take


def level_in(folder: Path, game: str, sets: int = 1) -> Path:
    path = folder / "a_song.toml"
    of = f'title = "A song"\ngame = "{game}"\nmovement = "knee_extension"\nsets = {sets}\nreps = 4\nrest_s = 4\n'
    path.write_text(of, encoding="utf-8")
    return path


def test_what_was_rung_in_the_last_set_is_heard_to_its_end(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), level=level_in(tmp_path, "bell_tower", sets=2)).play()
    assert [after for before, after in pairwise(game.seen) if before == "play"] == ["rest", "finale"]
    assert game.lasted_s("finale") > 1.0
    assert not game.scenes[game.seen.index("finale")].spoken(0.0)


def test_space_goes_on_at_once(tmp_path: Path) -> None:
    whole = Game((*TO_SET, take("result"), *TO_CLOSE), level=level_in(tmp_path, "bell_tower")).play()
    cut = Game((*TO_SET, take("finale"), take("result"), *TO_CLOSE), level=level_in(tmp_path, "bell_tower")).play()
    assert cut.lasted_s("finale") < 1.2 < whole.lasted_s("finale")
    assert len(cut.last.reps) == len(whole.last.reps) == 4


def test_a_game_that_has_answered_goes_straight_on(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), level=level_in(tmp_path, "kite")).play()
    assert "finale" not in game.seen


def test_who_stops_hears_no_finale(tmp_path: Path) -> None:
    steps = (*TO_SET, escape("play", reps_laid(2)), take("question-stop", "Stop here"), take("result"), *TO_CLOSE)
    game = Game(steps, level=level_in(tmp_path, "bell_tower")).play()
    assert "finale" not in game.seen
