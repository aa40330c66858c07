"""A melody: notes to be rung one after another, read from a TOML file in assets/melodies.

Notes stand in a readable text: a letter, maybe `#` or `b`, the octave (`C4` is the middle C), and after a colon how many
beats it lasts where that is not one: `C4 F#4:0.5 G4:2`. Each line is a phrase; a `|` helps the eye and means nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pydantic import Field, field_validator

from game.core.level import Table
from game.core.toml_file import TomlError, read_toml

LETTERS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
SIGNS = {"": 0, "#": 1, "b": -1}
MIDDLE_C = 60
"""Keys are numbered as everywhere in electronic music: 60 is the middle C, and a semitone is one."""
LOWEST, HIGHEST = 48, 84
"""The bells go from one octave below the middle C to two above."""
MOST_LINES, MOST_IN_LINE = 8, 12
"""A tower has eight windows, and a rope holds twelve lanterns."""
WRITTEN = re.compile(r"([A-G])([#b]?)(\d)(?::(\d+(?:\.\d+)?))?")


class MelodyError(TomlError):
    """A melody that cannot be used, said in one sentence per mistake."""


@dataclass(frozen=True, slots=True)
class MelodyNote:
    """One note: its key (a semitone is one, 60 is the middle C), and how many beats it lasts."""

    key: int
    beats: float = 1.0


@dataclass(frozen=True, slots=True)
class Melody:
    """A melody with its source; `home` is the note that it comes home to, in semitones above a C."""

    name: str
    title: str
    by: str
    source: str
    year: int
    home: int
    lines: tuple[tuple[MelodyNote, ...], ...]

    @property
    def notes(self) -> tuple[MelodyNote, ...]:
        """All notes in order."""
        return tuple(note for line in self.lines for note in line)

    def place_of(self, number: int) -> tuple[int, int]:
        """Return the line of note `number` and its place in that line; past the end it is the last note."""
        left = min(number, len(self.notes) - 1)
        for line, notes in enumerate(self.lines):
            if left < len(notes):
                return line, left
            left -= len(notes)
        raise AssertionError("a note lies in some line")

    def whole_lines(self, rung: int) -> int:
        """Return how many lines are whole once so many notes were rung."""
        return len(self.lines) if rung >= len(self.notes) else self.place_of(rung)[0]

    def start_of(self, line: int) -> int:
        """Return the number of the first note of a line."""
        return sum(len(notes) for notes in self.lines[:line])


class MelodyFile(Table):
    """A melody as it stands in its file."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="the file's own name")
    title: str = Field(min_length=1, max_length=60, description="what people call it")
    by: str = Field(min_length=1, description="who made it, with the years of birth and death, or where it is sung")
    source: str = Field(min_length=1, description="where it was printed first")
    year: int = Field(ge=1400, le=1930, description="when that was")
    home: Literal["C", "A"] = Field(description="C for major, A for minor: all songs share one scale")
    notes: str = Field(description="the notes, a phrase a line")

    @field_validator("notes")
    @classmethod
    def _readable(cls, text: str) -> str:
        lines = read_notes(text)
        if not 1 <= len(lines) <= MOST_LINES:
            raise ValueError(f"notes want 1 to {MOST_LINES} lines, here are {len(lines)}")
        for number, line in enumerate(lines, 1):
            if not 2 <= len(line) <= MOST_IN_LINE:
                raise ValueError(f"notes, line {number}: a line wants 2 to {MOST_IN_LINE} notes, here are {len(line)}")
        return text


def read_notes(text: str) -> tuple[tuple[MelodyNote, ...], ...]:
    """Return the notes of a text line by line. Raises ValueError saying where something is no note."""
    written = [line.replace("|", " ").split() for line in text.splitlines()]
    return tuple(tuple(_noted(words, number)) for number, words in enumerate(filter(None, written), 1))


def read_melody(path: Path) -> Melody:
    """Read one file. Raises MelodyError with its mistakes."""
    read = read_toml(path, MelodyFile, MelodyError)
    return Melody(read.name, read.title, read.by, read.source, read.year, LETTERS[read.home], read_notes(read.notes))


def read_melodies(folder: Path) -> tuple[Melody, ...]:
    """Read every melody of a folder in the order of their names. Raises MelodyError where one has mistakes or there is none."""
    melodies = tuple(read_melody(path) for path in sorted(folder.glob("*.toml")))
    if not melodies:
        raise MelodyError(f"{folder}: there is no melody in it. Put at least one NAME.toml there.")
    return melodies


def _noted(words: list[str], line: int) -> Iterator[MelodyNote]:
    for word in words:
        found = WRITTEN.fullmatch(word)
        if not found:
            raise ValueError(f"notes, line {line}: '{word}' is no note. Write a letter from A to G and an octave, as in C4, F#4 or G4:0.5")
        letter, sign, octave, beats = found.groups()
        note = MelodyNote(MIDDLE_C + LETTERS[letter] + SIGNS[sign] + 12 * (int(octave) - 4), float(beats or 1))
        if not LOWEST <= note.key <= HIGHEST or not 0 < note.beats <= 8:
            raise ValueError(f"notes, line {line}: '{word}' is out of reach. The bells go from C3 to C6, and a note lasts up to 8 beats")
        yield note
