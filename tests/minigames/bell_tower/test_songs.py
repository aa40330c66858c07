from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.core.journey import unlocked_by
from game.core.visit import Keepsakes, Visit
from game.minigames.bell_tower import songs
from game.minigames.bell_tower.accompaniment import beat_s, chord_of, harmony, hummed, interval_of
from game.minigames.bell_tower.state import Ring
from tests.minigames.bell_tower.playing import BOTH, JOURNEY, LEVEL, MELODIES, OTHER, SHORT, control, done, frame, new_game

keepsakes = st.dictionaries(
    st.sampled_from(["accents", "at_a_short", "at_b_other", "at_gone", "finished_a_short", "finished_b_other", "other"]),
    st.integers(-9, 99),
).map(lambda kept: tuple(sorted(kept.items())))


@given(keepsakes)
def test_whatever_was_kept_a_song_begins(kept: Keepsakes) -> None:
    game = new_game(visit=Visit(unlocked=BOTH, kept=kept))
    assert game.state.melody in (SHORT, OTHER)
    assert not game.state.song_finished
    assert all(count >= 0 for _name, count in game.keepsakes if _name.startswith("finished_"))


@given(st.lists(st.booleans(), max_size=20))
def test_a_song_goes_on_where_the_last_set_left_it(accents: list[bool]) -> None:
    whole, parted = new_game(visit=Visit(unlocked=BOTH)), new_game(visit=Visit(unlocked=BOTH))
    for accent in accents:
        frame(whole, control(), done(accent))
        frame(parted, control(), done(accent))
        parted = new_game(visit=Visit(unlocked=BOTH, kept=parted.keepsakes))
    assert parted.keepsakes == whole.keepsakes
    if not whole.state.song_finished:
        assert (parted.state.melody, parted.state.accents) == (whole.state.melody, whole.state.accents)


@given(st.lists(st.tuples(st.sampled_from(["left", "right"]), st.booleans()), max_size=12))
def test_a_song_goes_on_over_the_change_of_side_and_each_side_pulls_its_own_rope(sets: list[tuple[str, bool]]) -> None:
    visit = Visit(unlocked=BOTH)
    alone, in_turn = new_game(visit=visit), new_game(visit=visit)
    for side, accent in sets:
        in_turn.reset(LEVEL.model_copy(update={"side": side}), 7, Visit(unlocked=BOTH, kept=in_turn.keepsakes))
        assert in_turn.state.side == side
        frame(in_turn, control(), done(accent))
        frame(alone, control(), done(accent))
    assert in_turn.keepsakes == alone.keepsakes


def test_songs_take_turns_so_that_none_is_heard_twice_before_the_others() -> None:
    game = new_game(visit=Visit(unlocked=BOTH))
    heard = []
    for _ in range(20):
        frame(game, control(), done())
        heard.append(game.state.melody.name)
    assert heard == ["a_short"] * 5 + ["b_other"] * 4 + ["a_short"] * 5 + ["b_other"] * 4 + ["a_short"] * 2


def test_a_song_that_the_path_has_just_brought_is_next() -> None:
    kept = (("finished_a_short", 3),)
    assert new_game(visit=Visit(unlocked=frozenset({"bell_tower.a_short"}), kept=kept)).state.melody == SHORT
    assert new_game(visit=Visit(unlocked=BOTH, kept=kept)).state.melody == OTHER


def test_without_a_path_there_is_a_song() -> None:
    assert songs.known(MELODIES, frozenset()) == MELODIES[:1]


def test_the_journey_brings_every_melody_and_names_what_the_tower_has() -> None:
    journey = {name.removeprefix("bell_tower."): stones for name, stones in _journey().items()}
    assert {song.name for song in MELODIES} <= set(journey), "every song is brought by the path"
    assert len(set(journey) - {song.name for song in MELODIES}) >= 30, "and much to see beside them"
    assert {100, 500, 2000, 10000} <= set(journey.values())
    assert len(songs.known(MELODIES, frozenset(name for name, stones in journey.items() if stones == 0))) == 2
    assert "bell_tower.doves" in unlocked_by(_journey(), 100)


def test_the_first_weeks_bring_something_new_again_and_again() -> None:
    stones = sorted(set(_journey().values()))
    early = [one for one in stones if one <= 400]
    assert all(after - before <= 60 for before, after in pairwise(early))


def test_the_tempo_is_the_players_own_middle_one() -> None:
    times_s = (0.0, 2.0, 4.0, 9.0)
    assert interval_of([Ring(at_s, 0, True) for at_s in times_s]) == 2.0
    assert interval_of([Ring(3.0, 0, True)]) == 0.0
    assert beat_s(4.0) == 1.0
    assert beat_s(0.1) == 0.5


@given(st.integers(48, 84), st.sampled_from([0, 9]), st.integers(0, 40))
def test_the_accompaniment_agrees_with_the_note(key: int, home: int, beat: int) -> None:
    chord = chord_of(key, home)
    assert key % 12 in chord or chord == chord_of(home, home)
    assert hummed(beat, key, home) % 12 in chord
    assert 48 <= hummed(beat, key, home) < 60
    assert 0 < harmony(key, home) - key < 12


def _journey() -> dict[str, int]:
    return {name: stones for name, stones in JOURNEY.items() if name.startswith("bell_tower.")}
