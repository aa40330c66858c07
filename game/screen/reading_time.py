"""How long it takes to read what is on a screen, for people who read slowly."""

WORDS_A_S = 2.0
"""120 words a minute: half the pace of a practised reader."""
LIGHT_WAITS_S = 1.6
"""A light that has waited for the reader stays so much longer on the first choice, for the hand that wants to take it."""


def reading_s(*sentences: str) -> float:
    """Return how long somebody who reads slowly takes for all these words."""
    return sum(len(words_of(sentence)) for sentence in sentences) / WORDS_A_S


def words_of(sentence: str) -> list[str]:
    """Return the words of a sentence, numbers among them; a sign that stands alone is none."""
    return [word for word in sentence.split() if any(sign.isalnum() for sign in word)]
