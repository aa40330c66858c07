from pathlib import Path

import pytest

from game.app.scripts import SCRIPTS, ScriptError, script_for
from game.core.level import Imagery, Level
from game.core.names import MOVEMENTS, MovementName, Side

CALM = 'relax = [{ say = "Breathe.", for_s = 5 }]\ncome_back = [{ say = "Back.", for_s = 5 }]\n'
LANGUAGES = ("de", "es", "fr", "hi")
OWN = 'imagine = [{ say = "My {side} hand opens.", for_s = 8 }]\n'
WORDS_A_MINUTE = 110.0
"""A calm voice is slower than everyday speech."""


def level(movement: MovementName = "finger_opening", script: str = "") -> Level:
    imagery = Imagery(script=script)
    return Level(name="mine", title="T", game="stone_path", movement=movement, modality="mental_practice", imagery=imagery)


def written(folder: Path, name: str, text: str) -> Path:
    (folder / "calm.toml").write_text(CALM, encoding="utf-8")
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_every_movement_has_a_script_in_the_first_person_that_can_be_said_calmly(movement: MovementName) -> None:
    script = script_for(level(movement), "left")
    lines = (*script.relax, *script.imagine, *script.come_back)
    assert "left" in " ".join(line.words for line in script.imagine)
    assert not [line for line in lines if "{" in line.words or "you" in line.words.lower().replace("young", "").split()]
    assert all(len(line.words.split()) / WORDS_A_MINUTE * 60 <= line.seconds for line in lines)
    assert sum(line.seconds for line in script.relax) >= 60
    assert sum(line.seconds for line in script.imagine) >= 120


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("movement", MOVEMENTS)
def test_every_language_says_as_much_in_the_same_time(movement: MovementName, language: str) -> None:
    english, script = script_for(level(movement), "left"), script_for(level(movement), "left", language=language)
    other = script_for(level(movement), "right", language=language)
    for part in ("relax", "imagine", "come_back"):
        lines = getattr(script, part)
        assert [line.seconds for line in lines] == [line.seconds for line in getattr(english, part)]
        assert all(len(line.words.split()) / WORDS_A_MINUTE * 60 <= line.seconds for line in lines)
        assert not [line for line in lines if any(sign in line.words for sign in "{|}")]
        assert not {line.words for line in lines} & {line.words for line in getattr(english, part)}
    assert script.imagine != other.imagine
    assert (script.relax, script.come_back) == (other.relax, other.come_back)


@pytest.mark.parametrize(("side", "said"), [("left", "Meine linke Hand öffnet sich."), ("right", "Meine rechte Hand öffnet sich.")])
def test_a_script_of_another_language_bends_the_word_for_the_side(side: Side, said: str, tmp_path: Path) -> None:
    folder = written(tmp_path, "finger_opening", OWN)
    (folder / "de").mkdir()
    line = '{ say = "Meine {linke|rechte} Hand öffnet sich.", for_s = 8 }'
    (folder / "de" / "finger_opening.toml").write_text(f"imagine = [{line}]", encoding="utf-8")
    script = script_for(level(), side, folder, "de")
    assert [line.words for line in (*script.relax, *script.imagine)] == ["Breathe.", said]


def test_a_therapists_own_script_is_said_as_it_is_in_every_language(tmp_path: Path) -> None:
    folder = written(tmp_path, "garden", OWN)
    assert script_for(level(script="garden"), "left", folder, "de") == script_for(level(script="garden"), "left", folder)


def test_no_script_is_without_a_movement() -> None:
    for folder in (SCRIPTS, *(SCRIPTS / language for language in LANGUAGES)):
        assert {path.stem for path in folder.glob("*.toml")} == {"calm", *MOVEMENTS}


def test_a_level_may_name_a_script_of_its_own_with_parts_of_its_own(tmp_path: Path) -> None:
    folder = written(tmp_path, "garden", OWN + 'relax = [{ say = "I hear birds.", for_s = 9 }]\n')
    script = script_for(level(script="garden"), "right", folder)
    assert [line.words for line in (*script.relax, *script.imagine, *script.come_back)] == [
        "I hear birds.",
        "My right hand opens.",
        "Back.",
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("imagine = [", "is not a TOML file"),
        ("imagine = []", "imagine = .* does not fit"),
        ('imagine = [{ say = "Open.", for_s = 1 }]', r"imagine\.0\.for_s = 1 does not fit. Input should be greater than or equal to 3"),
        ('imagine = [{ say = "Open." }]', r"the key 'imagine\.0\.for_s' is missing"),
        (OWN + "dream = 3", "there is no key 'dream'. A script has relax, imagine and come_back"),
        ("relax = " + '[{ say = "Breathe.", for_s = 5 }]', "has no lines to imagine"),
    ],
)
def test_a_mistake_is_told_in_a_sentence_with_the_file(text: str, said: str, tmp_path: Path) -> None:
    folder = written(tmp_path, "finger_opening", text)
    with pytest.raises(ScriptError, match=said) as refused:
        script_for(level(), "left", folder)
    assert str(refused.value).startswith(str(folder / "finger_opening.toml"))


@pytest.mark.parametrize("name", ["gardn", "../finger_opening"])
def test_a_script_that_is_not_there_is_answered_with_those_that_are(name: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match=r"mine: there is no imagery script .* Known are: garden"):
        script_for(level(script=name), "left", written(tmp_path, "garden", OWN))


def test_a_missing_calm_script_is_told(tmp_path: Path) -> None:
    folder = written(tmp_path, "finger_opening", OWN)
    (folder / "calm.toml").unlink()
    with pytest.raises(ScriptError, match=r"calm\.toml: cannot be read"):
        script_for(level(), "left", folder)
