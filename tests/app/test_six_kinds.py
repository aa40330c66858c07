"""Each kind of exercise, from its shipped level to the result that is kept, with one key and a scripted body."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from game.app.sources import SourceWish
from game.app.walk import Walk
from game.app.wiring import LEVELS
from game.core.health import Health
from game.core.level_file import read_level
from game.core.names import Modality, Side
from game.core.record import SessionRecord
from game.screen.scenes.checklist import PAGES
from game.sources.scripted_body import Script, ScriptedRep, even_reps
from tests.app.game import TO_CLOSE, Game, Step, take

EASY = even_reps(3, 60.0)
"""The three easy reps of the range finding."""
FIRST_S = 24.0
TAPPED_S = 30.0
SAFE = Health(spinal_cord="none", pacemaker=False)
NO_TO_ALL = [take("checklist", "No") for _page in range(len(PAGES))]


def short(name: str, folder: Path, **numbers: int) -> Path:
    """Return a shipped level with fewer sets, reps or seconds, so that a test of it is short."""
    words = (LEVELS / f"{name}.toml").read_text(encoding="utf-8")
    for key, number in numbers.items():
        words = re.sub(rf"(?m)^{key} = \d+", f"{key} = {number}", words)
    path = folder / f"{name}.toml"
    path.write_text(words, encoding="utf-8")
    return path


def game_of(path: Path, reps: Sequence[ScriptedRep], steps: Sequence[Step], length_s: float = 400.0) -> Game:
    """Return a game in which the right side is trained; in the mirror it is the left hand that moves."""
    level = read_level(path)
    moves: Side = "left" if level.modality == "mirror" else "right"
    body = SourceWish("scripted", script=Script(level.movement, moves, (*EASY, *reps), length_s))
    limb = "right leg" if level.movement == "knee_extension" else "right hand"
    return Game((take("home", limb), *steps, take("result"), *TO_CLOSE), body, path, trains=(level.movement, "right"))


def kept(game: Game, modality: Modality) -> SessionRecord:
    """Play, and return what the store has of it."""
    record = game.play().store.session(game.last.session_id)
    assert record == game.last
    assert record.modality == modality
    assert [one_set.ended_by for one_set in record.sets] == ["done"]
    return record


def slow_reps(count: int, every_s: float, hold_s: float) -> list[ScriptedRep]:
    return [ScriptedRep(FIRST_S + number * every_s, 58.0, out_s=13.0, hold_s=hold_s, back_s=13.0) for number in range(count)]


def test_a_slow_stretch(tmp_path: Path) -> None:
    path = short("knee_stretch_first", tmp_path, reps=2)
    record = kept(game_of(path, slow_reps(2, 45.0, hold_s=14.0), []), "range_of_motion")
    assert [rep.kind for rep in record.reps] == ["stretch", "stretch"]
    assert record.sets[0].work.stretch_s >= 2 * 10.0
    assert "gained_deg" in dict(record.sets[0].work.figures)


def test_a_helper_moves_the_limb_and_is_asked_how_it_felt(tmp_path: Path) -> None:
    path = short("knee_passive_first", tmp_path, sets=1, reps=2)
    game = game_of(path, slow_reps(3, 45.0, hold_s=6.0), [Step("rating", sign="4")])
    record = kept(game, "passive")
    assert [rep.kind for rep in record.reps] == ["assisted", "assisted"]
    assert dict(record.sets[0].work.figures)["felt"] == 4.0
    assert "Helper" in game.said()
    assert game.store.best_ever(record.player_id, "knee_extension", "right", view=record.view, corrected=False, before="9999") is None


def since(time_s: float) -> Callable[[Walk], bool]:
    """Say whether the exercise is so old."""
    return lambda walk: walk.exercise is not None and (reading := walk.exercise.session.reading) is not None and reading.time_s >= time_s


def test_with_the_players_own_stimulator(tmp_path: Path) -> None:
    path = short("knee_stim_some", tmp_path, sets=1, reps=3)
    cycle_s = 34.0
    taps = [Step("play", when=since(TAPPED_S + number * cycle_s)) for number in range(4)]
    lifts = [ScriptedRep(TAPPED_S + number * cycle_s + 0.5, 58.0, out_s=2.0, hold_s=3.0, back_s=2.0) for number in range(4, 8)]
    game = game_of(path, lifts, [*NO_TO_ALL, *taps])
    game.walk.today.keep_health(game.walk.people.current, SAFE)
    record = kept(game, "electrical_stimulation")
    assert [rep.kind for rep in record.reps] == ["stim_assisted"] * 3
    assert dict(record.sets[0].work.figures)["period_s"] == pytest.approx(cycle_s, abs=0.5)
    assert {"ready", "lift", "hold", "relax"} <= {name for name, _step, _strength in game.sound.played}


def test_in_the_mirror_the_good_hand_is_watched(tmp_path: Path) -> None:
    path = short("wrist_mirror_some", tmp_path, sets=1, reps=4)
    reps = [ScriptedRep(FIRST_S + 8.0 * number, 40.0, out_s=2.0, back_s=2.0) for number in range(6)]
    game = game_of(path, reps, [])
    record = kept(game, "mirror")
    assert record.side == "right"
    assert {rep.kind for rep in record.reps} == {"mirror"}
    assert "mirror" in game.seen


def test_mental_practice_counts_what_is_marked_and_lays_stones(tmp_path: Path) -> None:
    path = short("knee_imagine_first", tmp_path, relax_s=10, imagine_s=30, return_s=10)
    marks = [Step("imagery", when=marked_at(number)) for number in range(5)]
    imagined = [take("imagine"), Step("rating", sign="4"), Step("rating", sign="4")]
    game = game_of(path, (), [*imagined * 5, *marks, Step("rating", sign="3")])
    record = kept(game, "mental_practice")
    assert record.reps == ()
    assert record.range_today is None
    assert record.sets[0].work.imagined_reps == 5
    figures = dict(record.sets[0].work.figures)
    assert figures["vivid"] == 3.0
    assert figures["stillness"] == pytest.approx(1.0, abs=0.2)
    assert game.homes()[-1].stones == 5


def marked_at(number: int) -> Callable[[Walk], bool]:
    """Say whether the imagining has gone on for so many reps of 4 s."""
    return lambda walk: (
        walk.exercise is not None
        and (guide := walk.exercise.session.guidance).takes_key
        and guide.left_s is not None
        and guide.left_s <= 27.0 - 4.0 * number
    )


def test_whoever_cannot_image_is_led_another_way_without_a_word_of_failure(tmp_path: Path) -> None:
    path = short("knee_imagine_first", tmp_path, relax_s=10, imagine_s=30, return_s=10)
    unclear = [take("imagine"), Step("rating", sign="1"), Step("rating", sign="1")]
    steps = [take("home", "right leg"), *unclear * 5, take("question-another-way", "Back"), *TO_CLOSE]
    game = Game(steps, level=path).play()
    assert "safety" not in game.seen
    assert game.store.latest_note(game.walk.people.current.player_id, "imagery_check") is None
