from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from game.app.feel import BEDS, BEDS_OF_LANDS, bed_of
from game.core.names import GAME_NAMES
from game.minigames.stone_path.rules import StonePath
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.surroundings import KINDS
from game.screen.beds import BED_NAMES
from game.screen.speech import speaking_s
from game.session import KnownBefore, Session
from tests.app.game import TO_CLOSE, TO_SET, Game, level_file, take
from tests.scripted_play import RANGE, ListKeeper, level, record


def test_each_game_has_the_bed_of_its_place() -> None:
    assert set(BEDS) == set(GAME_NAMES)
    assert {*BEDS.values(), *BEDS_OF_LANDS.values()} == set(BED_NAMES)
    assert {*BEDS_OF_LANDS, "dawn_lake"} == set(KINDS["land"])


def test_the_bed_of_the_game_sounds_from_the_first_set_to_the_last(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), level=level_file(tmp_path, sets=2, reps=2)).play()
    assert game.seen.count("rest") == 1
    assert game.sound.beds == [None, "lake", None]


def test_the_bed_steps_back_while_the_voice_speaks_and_comes_again(tmp_path: Path) -> None:
    game = Game((*TO_SET, take("result"), *TO_CLOSE), level=level_file(tmp_path, sets=1, reps=4)).play()
    assert game.sound.ducked[:3] == [False, True, False]
    spoken_s = [(at_s, at_s + speaking_s(words)) for at_s, words in game.speech.said]
    apart = 1 + sum(end < begin for (_, end), (begin, _) in pairwise(spoken_s))
    assert abs(game.sound.ducked.count(True) - apart) <= 1


def test_another_land_has_another_bed() -> None:
    of = level()
    session = Session(of, record(of), StonePath(), ListKeeper(), KnownBefore(RANGE))
    session.begin_set()
    assert bed_of(session) == "lake"
    state = session.rules.state
    assert isinstance(state, StonePathState)
    session.rules.resume(replace(state, around=replace(state.around, land="winter_lake")))
    assert bed_of(session) == "winter"
    session.stop()
    assert bed_of(session) is None
