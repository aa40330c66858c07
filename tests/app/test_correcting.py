"""Between today's range and the first set the number is shown, and whoever has a goniometer may put it right."""

from pathlib import Path

import pytest

from game.app.until import Until
from game.core.correction import Correction
from game.motion.movements import MOVEMENT_TABLE
from game.screen.scenes import PlayScene, ReadyScene, ReadyView, ResultScene, ResultView, Scale
from game.screen.scenes.ready import GOES_ON_S
from tests.app.game import TO_CLOSE, TO_PLAY, TO_SET, Game, Step, body, close_window, escape, level_file, take, typed

TO_NUMBERS = (*TO_PLAY, Step("range", sign="t"))
"""A therapist asks for the number while the range is found."""
BY_GONIOMETER = (*typed("ready", "g"), *typed("goniometer", "88"), take("goniometer"), *typed("goniometer", "8"), take("goniometer"))


def readies(game: Game) -> list[ReadyView]:
    return [scene.view() for scene in game.scenes if isinstance(scene, ReadyScene)]


def results(game: Game) -> list[ResultView]:
    return [scene.view() for scene in game.scenes if isinstance(scene, ResultScene)]


def scales(game: Game) -> list[Scale]:
    """Return what each set said may be trusted of its angles."""
    inner = [scene.scene for scene in game.scenes if isinstance(scene, Until)]
    return [scale for scene in inner if isinstance(scene, PlayScene) and (scale := scene.view().scale)]


def played(folder: Path, *steps: Step) -> Game:
    return Game((*steps, take("result"), *TO_CLOSE), level=level_file(folder, reps=3)).play()


def kept(game: Game) -> Correction | None:
    """Return the correction of the right knee as it was seen last."""
    view = game.last.view
    assert view
    return game.store.correction_for(game.last.player_id, "knee_extension", "right", view)


def test_doing_nothing_goes_on_and_says_that_nothing_was_corrected(tmp_path: Path) -> None:
    game = played(tmp_path, *TO_NUMBERS)
    assert game.lasted_s("ready") == pytest.approx(GOES_ON_S, abs=0.2)
    assert not readies(game)[0].scale.corrected
    assert "not corrected" in game.said()
    assert not game.last.corrected
    assert game.last.view
    assert kept(game) is None


def test_nobody_but_a_therapist_has_to_look_at_the_number(tmp_path: Path) -> None:
    game = played(tmp_path, *TO_PLAY)
    assert game.seen[1:4] == ["check", "range", "play"]
    assert not game.last.corrected


def test_two_angles_of_a_goniometer_put_everything_right(tmp_path: Path) -> None:
    game = played(tmp_path, *TO_NUMBERS, *BY_GONIOMETER, take("ready"))
    record = game.last
    assert game.seen[2:6] == ["range", "ready", "goniometer", "ready"]
    assert "Today's range: 60°, not corrected. " in game.said()
    assert "Today's range: 80°, corrected." in game.said()
    assert record.range_today
    assert (record.range_today.rest_deg, record.range_today.best_deg) == (88.0, 8.0)
    assert [rep.peak_deg for rep in record.reps] == pytest.approx([8.0] * 3, abs=3.0)
    assert all(rep.complete for rep in record.reps)
    assert record.correction == kept(game)
    assert record.correction
    assert record.correction.source == "goniometer"
    assert game.store.session(record.session_id) == record
    assert results(game)[0].scale.corrected


def test_the_next_session_knows_the_correction_from_its_first_reading(tmp_path: Path) -> None:
    once = (*TO_NUMBERS, *BY_GONIOMETER, take("ready"), take("result", after_s=6))
    game = Game((*once, *TO_SET, take("result", after_s=6), *TO_CLOSE), level=level_file(tmp_path, reps=3)).play()
    assert game.said().count("Today's range: 80°, corrected.") == 1
    assert [scale.corrected for scale in scales(game)] == [True, True]
    assert game.last.correction == kept(game)
    assert game.last.range_today
    assert game.last.range_today.best_deg == pytest.approx(8.0, abs=3.0)
    assert "as last time" in game.said()


def test_the_other_leg_has_no_correction_of_this_one(tmp_path: Path) -> None:
    once = (*TO_NUMBERS, *BY_GONIOMETER, take("ready"), take("result"))
    other = (take("home", "Other exercise"), take("question-exercise", "Stretch the leg"), take("question-side-leg", "Left leg"))
    again = (take("home", "left leg"), close_window("range"))
    game = Game((*once, *other, *again), level=level_file(tmp_path, reps=3)).play()
    assert (game.last.side, game.last.corrected) == ("left", False)


def test_somebody_who_saw_it_may_say_so(tmp_path: Path) -> None:
    game = played(tmp_path, *TO_NUMBERS, *typed("ready", "c"), take("confirm-leg", "Yes, I saw it"), take("ready"))
    row = MOVEMENT_TABLE["knee_extension"]
    correction = game.last.correction
    assert correction
    assert (correction.rest_true_deg, correction.best_true_deg) == (row.usual_rest_deg, row.usual_best_deg)
    assert correction.source == "confirmed"


@pytest.mark.parametrize(
    "steps",
    [
        (*typed("ready", "g"), escape("goniometer")),
        (*typed("ready", "g"), *typed("goniometer", "8"), escape("goniometer")),
        (*typed("ready", "c"), take("confirm-leg", "Not quite")),
        (*typed("ready", "c"), escape("confirm-leg")),
    ],
)
def test_whoever_is_not_sure_goes_on_uncorrected(steps: tuple[Step, ...], tmp_path: Path) -> None:
    game = played(tmp_path, *TO_NUMBERS, *steps, take("ready"))
    assert not game.last.corrected
    assert len(game.last.reps) == 3


def test_angles_that_cannot_be_are_refused_in_a_sentence(tmp_path: Path) -> None:
    turned = (*typed("ready", "g"), *typed("goniometer", "8"), take("goniometer"), *typed("goniometer", "88"), take("goniometer"))
    game = played(tmp_path, *TO_NUMBERS, *turned, escape("goniometer"), take("ready"))
    assert "These angles go the other way" in game.said()
    assert not game.last.corrected


def test_escape_finds_the_range_again(tmp_path: Path) -> None:
    game = played(tmp_path, *TO_NUMBERS, escape("ready"), take("ready"))
    assert game.seen[1:6] == ["check", "range", "ready", "range", "ready"]
    assert game.store.session(game.last.session_id) == game.last


def test_the_wrist_is_measured_from_its_rest_and_nobody_can_confirm_its_ends(tmp_path: Path) -> None:
    level = level_file(tmp_path, "wrist_flexion_extension", reps=3)
    steps = (take("home", "right hand"), Step("range", sign="t"), take("ready"), take("result"), *TO_CLOSE)
    game = Game(steps, body("wrist_flexion_extension"), level, trains=("wrist_flexion_extension", "right")).play()
    [ready] = readies(game)
    assert (ready.scale.from_rest, ready.can_confirm) == (True, False)
    assert scales(game) == [ready.scale]
