import sys

import pytest

from game.app.machine_language import VARIABLES, language_among, machine_language


@pytest.mark.parametrize(
    ("names", "language"),
    [
        ((), "en"), (("",), "en"), (("C.UTF-8",), "en"), (("de_DE.UTF-8",), "de"), (("hi",), "hi"), (("fr-CA",), "fr"),
        (("nl_NL", "es_MX"), "es"), (("", "POSIX", "DE_at"), "de"), (("denmark", "frisian"), "en"), (("pt.de",), "en"),
    ],
)  # fmt: skip
def test_the_first_of_our_languages_is_taken_else_english(names: tuple[str, ...], language: str) -> None:
    assert language_among(names) == language


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked in another way")
def test_the_machine_says_it_in_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in VARIABLES:
        monkeypatch.delenv(variable, raising=False)
    assert machine_language() == "en"
    monkeypatch.setenv("LANGUAGE", "nl:fr:de")
    assert machine_language() == "fr"
    monkeypatch.setenv("LC_ALL", "hi_IN.UTF-8")
    assert machine_language() == "hi"
