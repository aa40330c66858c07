"""Whatever stands in a level file, what is wrong is said in sentences: which file, which key, what was found, what is allowed."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from game.core.level import Level
from game.core.level_file import LevelError, read_level
from game.core.schema_words import Place, Shape

GOOD = """
title = "Straighten the knee"
game = "stone_path"
movement = "knee_extension"
"""
WHOLE = Shape.of(Level)

ANY_GAME = '"stone_path", "kite", "bell_tower", "orchard", "tide", "mirror_lake" or "night_sky"'


def every_place(shape: Shape, place: Place = ()) -> Iterator[Place]:
    for key, part in shape.parts.items():
        if key != "name":
            yield (*place, key)
            yield from every_place(part, (*place, key))


PLACES = list(every_place(WHOLE))
TABLES = [place for place in PLACES if WHOLE.at(place).parts]
KEYS = [place for place in PLACES if not WHOLE.at(place).parts]
NUMBERS = [place for place in KEYS if "maximum" in WHOLE.at(place).node]
CHOICES = [place for place in KEYS if WHOLE.at(place).choices]


def dotted(place: Place) -> str:
    return ".".join(map(str, place))


def as_toml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{as_toml(key)} = {as_toml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return json.dumps(value, ensure_ascii=False)


def with_value(place: Place, value: str) -> str:
    """Return a good level but for one value."""
    around, key = dotted(place[:-1]), place[-1]
    if around:
        return f"{GOOD}[{around}]\n{key} = {value}\n"
    kept = "\n".join(line for line in GOOD.splitlines() if not line.startswith(f"{key} "))
    return f"{kept}\n{key} = {value}\n"


def mistakes(path: Path) -> list[str]:
    """Return what is said about a file; nothing about one that is fine."""
    try:
        read_level(path)
    except LevelError as error:
        return str(error).split("\n")
    return []


def sentences(path: Path, text: str) -> list[str]:
    """Return what is said about a file that cannot be used."""
    path.write_text(text, encoding="utf-8", newline="")
    said = mistakes(path)
    assert said
    return said


def only_sentence(path: Path, text: str) -> str:
    said = sentences(path, text)
    assert len(said) == 1, said
    assert said[0].startswith(f"{path}: ")
    return said[0].removeprefix(f"{path}: ")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.toml"


def test_the_tables_of_a_level_are_looked_at() -> None:
    assert {dotted(place) for place in TABLES} == {
        "target", "pace", "adaptation", "assist", "stimulation", "mirror", "imagery", "stop", "ceiling",
    }  # fmt: skip


@pytest.mark.parametrize("place", NUMBERS, ids=dotted)
def test_a_number_out_of_its_range_is_told_with_the_range(file: Path, place: Place) -> None:
    node = WHOLE.at(place).node
    whole = "whole " if node["type"] == "integer" else ""
    for wrong in (node["minimum"] - 1, node["maximum"] + 1):
        allowed = f"It must be a {whole}number from {node['minimum']:g} to {node['maximum']:g}."
        assert only_sentence(file, with_value(place, str(wrong))) == f"{dotted(place)} = {wrong} does not fit. {allowed}"


@pytest.mark.parametrize("place", NUMBERS, ids=dotted)
def test_both_ends_of_a_range_are_allowed(file: Path, place: Place) -> None:
    node = WHOLE.at(place).node
    for end in (node["minimum"], node["maximum"]):
        file.write_text(with_value(place, f"{end:g}"), encoding="utf-8")
        assert [said for said in mistakes(file) if "does not fit" in said] == []  # at most its neighbours do not go with it


@pytest.mark.parametrize("wrong", ['"3"', "true", "[3]", "nan", "2020-01-01"])
@pytest.mark.parametrize("place", NUMBERS, ids=dotted)
def test_what_is_no_number_is_told(file: Path, place: Place, wrong: str) -> None:
    said = only_sentence(file, with_value(place, wrong))
    assert said.startswith(f"{dotted(place)} = ")
    assert " does not fit. It must be a " in said


@pytest.mark.parametrize("place", TABLES, ids=dotted)
@pytest.mark.parametrize("scalar", ["3", '"all"', "true", "[]"])
def test_a_table_that_is_something_else_is_told_with_its_keys(file: Path, place: Place, scalar: str) -> None:
    said = only_sentence(file, with_value(place, scalar))
    keys = ", ".join(WHOLE.at(place).parts)
    assert said == f"{dotted(place)} = {scalar} does not fit. It must be a table with {keys}. Write [{dotted(place)}] above them."


@pytest.mark.parametrize("place", KEYS, ids=dotted)
def test_a_slip_of_the_pen_in_a_key_is_seen_through_in_every_table(file: Path, place: Place) -> None:
    slip = f"{place[-1]}x"
    said = sentences(file, f"{with_value((*place[:-1], slip), '1')}")
    assert f"{file}: there is no key '{dotted((*place[:-1], slip))}'. Did you mean '{place[-1]}'?" in said


@pytest.mark.parametrize("place", [(), *TABLES], ids=dotted)
def test_a_key_that_is_like_no_other_gets_those_of_its_own_table(file: Path, place: Place) -> None:
    known = ", ".join(key for key in WHOLE.at(place).parts if key != "name")
    assert only_sentence(file, with_value((*place, "zzz"), "1")) == f"there is no key '{dotted((*place, 'zzz'))}'. Known are: {known}."


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("[target]\nhold_s = 3", "there is no key 'target.hold_s'. 'hold_s' belongs above all tables."),
        ("[stop]\ndaily_reps = 3", "there is no key 'stop.daily_reps'. 'daily_reps' belongs below [ceiling]."),
        ("both_sides = true", "there is no key 'both_sides'. 'both_sides' belongs below [mirror]."),
    ],
)
def test_a_key_in_the_wrong_table_is_told_where_it_belongs(file: Path, wrong: str, said: str) -> None:
    assert only_sentence(file, f"{GOOD}{wrong}\n") == said


@pytest.mark.parametrize("place", CHOICES, ids=dotted)
def test_a_slip_of_the_pen_in_a_word_is_seen_through(file: Path, place: Place) -> None:
    choices = WHOLE.at(place).choices
    slip = f"{choices[0]}x".upper()
    said = only_sentence(file, with_value(place, f'"{slip}"'))
    assert said.startswith(f'{dotted(place)} = "{slip}" does not fit. It must be "{choices[0]}"')
    assert all(f'"{choice}"' in said for choice in choices)
    assert said.endswith(f"Did you mean '{choices[0]}'?")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (
            '[mirror]\ntasks = ["open", "clos"]',
            'mirror.tasks[2] = "clos" does not fit. It must be "open", "close", "bend" or "turn". Did you mean ',
        ),
        (
            '[mirror]\ntasks = ["clos"]',
            'mirror.tasks[1] = "clos" does not fit. It must be "open", "close", "bend" or "turn". Did you mean ',
        ),
        (
            "[mirror]\ntasks = []",
            'mirror.tasks = [] does not fit. It must be a list with one or more of "open", "close", "bend" or "turn".',
        ),
        ('[mirror]\ntasks = "open"', 'mirror.tasks = "open" does not fit. It must be a list'),
        ('[adaptation]\nvaries = ["speed"]', 'adaptation.varies[1] = "speed" does not fit. It must be "target", "hold" or "rest".'),
        ('[adaptation]\non = "yes"', 'adaptation.on = "yes" does not fit. It must be true or false.'),
        ("[adaptation]\non = 1", "adaptation.on = 1 does not fit. It must be true or false."),
        ("[stimulation]\npads = 3", "stimulation.pads = 3 does not fit. It must be words in quotation marks, 0 to 200 letters."),
    ],
)
def test_mistakes_of_other_kinds(file: Path, wrong: str, said: str) -> None:
    assert only_sentence(file, f"{GOOD}{wrong}\n").startswith(said)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("[target]\nstart = 0.2", "target wants min ≤ start ≤ max, here it is 0.5 ≤ 0.2 ≤ 1.1."),
        ("[pace]\ncoach_deg_s = 5", "pace wants deg_s ≤ coach_deg_s ≤ pause_deg_s, here it is 15 ≤ 5 ≤ 60."),
        (
            "[adaptation]\nband_low = 0.9",
            "adaptation wants lower_below ≤ band_low ≤ band_high ≤ raise_above, here it is 0.65 ≤ 0.9 ≤ 0.8 ≤ 0.85.",
        ),
        ('modality = "range_of_motion"', 'modality = "range_of_motion" wants hold_s from 5 to 120, here it is 0.'),
        ('modality = "passive"', 'modality = "passive" wants [assist] by = "helper" or "other_hand", here it is "nobody".'),
        (
            'modality = "electrical_stimulation"',
            'modality = "electrical_stimulation" wants a table [stimulation] with what is set on the unit, here is none.',
        ),
    ],
)
def test_what_does_not_go_together_is_told(file: Path, wrong: str, said: str) -> None:
    assert only_sentence(file, f"{GOOD}{wrong}\n") == said


@pytest.mark.parametrize(
    ("key", "found", "said"),
    [
        ("title", '""', 'title = "" does not fit. It must be words in quotation marks, 1 to 40 letters.'),
        ("title", f'"{"x" * 41}"', "1 to 40 letters."),
        ("title", "3", "title = 3 does not fit. It must be words in quotation marks"),
        ("game", '"stone_pth"', f"game = \"stone_pth\" does not fit. It must be {ANY_GAME}. Did you mean 'stone_path'?"),
        ("movement", '"toe"', '"shoulder_abduction" or "ankle_dorsiflexion".'),
    ],
)
def test_a_mistake_in_what_every_level_must_say(file: Path, key: str, found: str, said: str) -> None:
    assert said in only_sentence(file, with_value((key,), found))


@pytest.mark.parametrize("key", ["title", "game", "movement"])
def test_a_missing_key_is_named_with_what_it_must_be(file: Path, key: str) -> None:
    said = only_sentence(file, "\n".join(line for line in GOOD.splitlines() if not line.startswith(key)))
    assert said.startswith(f"the key '{key}' is missing. It must be ")


def test_every_mistake_has_its_own_sentence(file: Path) -> None:
    said = sentences(file, f'{GOOD}sets = 0\nrepps = 3\nside = "up"\n[pace]\ndeg_s = 99\n')
    assert len(said) == 4
    assert all(sentence.startswith(f"{file}: ") for sentence in said)


@pytest.mark.parametrize("text", ["title = \n", "title 'x'", "[target\n", "reps = 3,5"])
def test_a_file_that_is_not_toml(file: Path, text: str) -> None:
    said = only_sentence(file, text)
    assert said.startswith("is not a TOML file: ")
    assert "line 1" in said


@pytest.mark.parametrize("twice", ["a = 1\na = 2", "[target]\n[target]", "target.min = 1\n[target]\nmin = 1", "a = 1\na.b = 2"])
def test_what_is_said_twice_is_told(file: Path, twice: str) -> None:
    said = only_sentence(file, f"{twice}\n")
    assert "something is said twice" in said
    assert "line 2" in said or "line 3" in said


def test_a_file_that_is_not_text(file: Path) -> None:
    file.write_bytes(GOOD.encode("utf-16"))
    assert mistakes(file) == [f"{file}: is not a TOML file: it is no text in UTF-8. Save it as text, with the encoding UTF-8."]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.toml", tmp_path):
        (said,) = mistakes(path)
        assert said.startswith(f"{path}: cannot be read (")
        assert said.endswith("Check the name of the file.")


@pytest.mark.parametrize(
    "monster",
    [
        "reps = " + "9" * 5000,
        "reps = 0x" + "f" * 20000,
        "hold_s = 0x" + "f" * 20000,
        "reps = " + "[" * 100_000,
        "reps" + ".a" * 1500 + " = 1",
        "a" * 20000 + " = 1",
        'side = "' + "x" * 20000 + '"',
        '"a\\nb" = 1',
        'side = "\\u001b[31m\\n\\u2028"',
    ],
    ids=["long number", "long hex", "long hex share", "brackets", "dots", "long key", "long text", "key of two lines", "signs that act"],
)
def test_monsters_get_one_short_sentence_too(file: Path, monster: str) -> None:
    said = only_sentence(file, f"{GOOD}{monster}")
    assert said.isprintable()
    assert len(said) < 400


values = st.recursive(
    st.none().map(lambda _none: False)
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x7f"), max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["start", "by", "a b", "é", ""]), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=120, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from([*PLACES, ("zzz",), ("target", "a\nb"), ("name",)]), value=values)
@example(place=("name",), value=3)
def test_any_value_anywhere_is_taken_or_told(file: Path, place: Place, value: Any) -> None:
    nested: Any = value
    for key in reversed(place[1:]):
        nested = {key: nested}
    file.write_text(with_value(place[:1], as_toml(nested)), encoding="utf-8", newline="")
    said = mistakes(file)
    assert all(one.startswith(f"{file}: ") and one.isprintable() and str(place[0]) in one for one in said)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")))
def test_any_file_at_all_is_told_in_sentences(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    said = mistakes(file)
    assert said
    assert all(one.startswith(f"{file}: ") and one.isprintable() for one in said)
