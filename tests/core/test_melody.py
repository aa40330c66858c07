from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.melody import HIGHEST, LOWEST, MOST_IN_LINE, Melody, MelodyError, MelodyNote, read_melodies, read_melody, read_notes

ASSETS = Path(__file__).parents[2] / "assets"
SHIPPED = read_melodies(ASSETS / "melodies")
HEAD = 'title = "A song"\nby = "Traditional"\nsource = "A book, Paris 1800"\nyear = 1800\nhome = "C"\n'
NAMES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")

notes = st.builds(MelodyNote, st.integers(LOWEST, HIGHEST), st.sampled_from([0.25, 0.5, 1.0, 1.5, 2.0, 4.0]))
songs = st.lists(st.lists(notes, min_size=1, max_size=MOST_IN_LINE).map(tuple), min_size=1, max_size=8).map(tuple)


def written(note: MelodyNote) -> str:
    octave, place = divmod(note.key, 12)
    return f"{NAMES[place]}{octave - 1}:{note.beats:g}"


def in_file(folder: Path, text: str, head: str = HEAD) -> Path:
    path = folder / "song.toml"
    path.write_text(f'{head}notes = """\n{text}\n"""\n', encoding="utf-8")
    return path


@given(songs)
def test_what_is_written_is_read_again(lines: tuple[tuple[MelodyNote, ...], ...]) -> None:
    assert read_notes("\n".join(" | ".join(written(note) for note in line) for line in lines)) == lines


@given(songs)
def test_every_note_lies_in_one_line(lines: tuple[tuple[MelodyNote, ...], ...]) -> None:
    song = Melody("song", "Song", "Nobody", "Nowhere", 1800, 0, lines)
    for number, note in enumerate(song.notes):
        line, place = song.place_of(number)
        assert song.lines[line][place] == note
        assert song.start_of(line) + place == number
        assert song.whole_lines(number) == line
    assert song.place_of(len(song.notes)) == song.place_of(len(song.notes) - 1)
    assert song.whole_lines(len(song.notes)) == len(song.lines)


def test_letters_signs_and_octaves_are_where_a_musician_expects_them() -> None:
    assert read_notes("C4 A4 B3 C5:2 F#4 Bb4:0.5") == (
        (MelodyNote(60), MelodyNote(69), MelodyNote(59), MelodyNote(72, 2.0), MelodyNote(66), MelodyNote(70, 0.5)),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("C4 H4", "line 1: 'H4' is no note"),
        ("C4 D4\nE4 F", "line 2: 'F' is no note"),
        ("C4 C7", "'C7' is out of reach"),
        ("C4 C4:0", "'C4:0' is out of reach"),
        ("C4 C4:99", "'C4:99' is out of reach"),
        ("C4", "line 1: a line wants 2 to 12 notes, here are 1"),
        ("C4 " * 13, "a line wants 2 to 12 notes, here are 13"),
        ("C4 D4\n" * 9, "1 to 8 lines, here are 9"),
        ("", "1 to 8 lines, here are 0"),
    ],
)
def test_a_mistake_is_said_in_a_sentence_with_its_place(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(MelodyError) as told:
        read_melody(in_file(tmp_path, text))
    assert said in str(told.value)
    assert str(told.value).count("\n") == 0
    assert str(tmp_path / "song.toml") in str(told.value)


def test_a_file_without_its_source_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MelodyError, match="the key 'source' is missing"):
        read_melody(in_file(tmp_path, "C4 D4", HEAD.replace('source = "A book, Paris 1800"\n', "")))


def test_a_folder_without_melodies_says_so(tmp_path: Path) -> None:
    with pytest.raises(MelodyError, match="there is no melody in it"):
        read_melodies(tmp_path)


def test_there_are_twelve_melodies_and_more_and_each_differs() -> None:
    assert len(SHIPPED) >= 12
    assert max(Counter(song.lines for song in SHIPPED).values()) == 1


@pytest.mark.parametrize("song", SHIPPED, ids=lambda song: song.name)
def test_a_shipped_melody_is_out_of_copyright_and_names_its_source(song: Melody) -> None:
    attributions = (ASSETS / "ATTRIBUTIONS.md").read_text(encoding="utf-8")
    row = next(row for row in attributions.splitlines() if f"`melodies/{song.name}.toml`" in row)
    assert song.by in row
    assert song.source in row
    assert str(song.year) in song.source
    died = int(song.by[-5:-1]) if song.by.endswith(")") and song.by[-5:-1].isdigit() else None
    assert died is not None or song.by.startswith("Traditional")
    assert died is None or died < 1920
    assert song.year < 1900


@pytest.mark.parametrize("song", SHIPPED, ids=lambda song: song.name)
def test_a_shipped_melody_can_be_sung(song: Melody) -> None:
    pitches = [note.key for note in song.notes]
    scale = {0, 2, 4, 5, 7, 9, 11} | ({3, 8} if song.name == "fur_elise" else set())
    assert {pitch % 12 for pitch in pitches} <= scale, "all songs share one scale"
    assert all(abs(after - before) <= 12 for before, after in pairwise(pitches))
    assert 20 <= len(pitches) <= 64
    # Sakura's scale rests on the fifth of its home.
    assert pitches[-1] % 12 == (4 if song.name == "sakura" else song.home), "it comes home"
