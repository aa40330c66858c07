import re
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import MODALITIES, Modality
from game.screen.text import Text
from game.training.cards import CARDS, SEEN_LATELY, Card, Source, next_card

PAGE = (Path(__file__).parents[2] / "docs" / "cards.md").read_text(encoding="utf-8")
WORDS = Text.read()
NAMES = [card.name for card in CARDS]
MOST_WORDS, LEAST_EASE = 30, 70.0
PROMISES = re.compile(r"\b(cures?|heals?|healed|guarantees?|promises?|proven|will|always|never|must|fail(ed|s)?)\b", re.IGNORECASE)


def syllables(word: str) -> int:
    """Count as Flesch's short cut does: groups of vowels, without a silent e at the end."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    spoken = letters if letters.endswith("le") else re.sub(r"(?<=[^aeiou])e$", "", letters)
    return max(1, len(re.findall(r"[aeiouy]+", spoken)))


def reading_ease(words: str) -> float:
    every = words.split()
    sentences = len(re.findall(r"[.?:](?= |$)", words))
    return 206.835 - 1.015 * len(every) / sentences - 84.6 * sum(map(syllables, every)) / len(every)


def rows(heading: str) -> dict[str, tuple[str, str]]:
    """Return the rows of the table below a heading of the page, by their first cell."""
    table = PAGE.split(heading, 1)[1].split("\n\n", 2)[1]
    cells = [[cell.strip().strip("`") for cell in line.strip("| ").split(" | ")] for line in table.splitlines()[2:]]
    return {name: (second, third) for name, second, third in cells}


def test_there_are_thirty_different_cards() -> None:
    assert len(set(NAMES)) == 30
    assert len({WORDS(f"card-{name}") for name in NAMES}) == 30


@pytest.mark.parametrize("name", NAMES)
def test_a_card_is_short_plain_and_promises_nothing(name: str) -> None:
    words = WORDS(f"card-{name}")
    assert len(words.split()) <= MOST_WORDS
    assert reading_ease(words) >= LEAST_EASE
    assert not PROMISES.search(words)


def test_hard_words_would_be_found() -> None:
    assert reading_ease("Neuroplasticity necessitates considerable repetition of functional activities.") < LEAST_EASE
    assert PROMISES.search("This will heal you.")


def test_the_page_has_each_card_with_its_words_and_its_source() -> None:
    assert rows("## The cards") == {card.name: (WORDS(f"card-{card.name}"), card.source) for card in CARDS}


def test_the_page_says_what_each_source_says() -> None:
    sources = rows("## The sources, and what each says")
    assert set(sources) == set(get_args(Source)) == {card.source for card in CARDS}
    assert all(where and said for where, said in sources.values())


@pytest.mark.parametrize("modality", MODALITIES)
def test_every_kind_of_exercise_has_cards_of_its_own(modality: Modality) -> None:
    assert len([card for card in CARDS if modality in card.fits]) >= 2


@given(st.lists(st.sampled_from(NAMES)), st.sampled_from(MODALITIES), st.integers(0, 10_000))
def test_no_card_comes_back_soon_and_those_that_fit_come_first(seen: list[str], modality: Modality, seed: int) -> None:
    card = next_card(seen, modality, seed)
    lately = seen[-SEEN_LATELY:]
    assert card.name not in lately
    assert card == next_card(seen, modality, seed)
    if any(modality in one.fits and one.name not in lately for one in CARDS):
        assert modality in card.fits


@pytest.mark.parametrize("modality", MODALITIES)
def test_a_long_rehabilitation_shows_many_cards(modality: Modality) -> None:
    seen: list[str] = []
    for rest in range(60):
        seen.append(next_card(seen, modality, rest).name)
    assert len(set(seen)) > SEEN_LATELY


def test_cards_that_fit_others_are_kept_for_them() -> None:
    own = [card.name for card in CARDS if "mirror" in card.fits]
    shown: Card = next_card(own, "mirror", 3)
    assert not shown.fits
