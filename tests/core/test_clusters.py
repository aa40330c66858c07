import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.clusters import clusters


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("Anna", ["A", "n", "n", "a"]),
        ("हिन्दी", ["हि", "न्दी"]),
        ("प्रत्येक", ["प्र", "त्ये", "क"]),
        ("क्\u200dष", ["क्\u200dष"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("", []),
    ],
)
def test_what_belongs_together_stays_together(words: str, parts: list[str]) -> None:
    assert list(clusters(words)) == parts


@given(st.text(alphabet="कखिी्ंa\u0301 \u200d"))
def test_no_sign_is_lost(words: str) -> None:
    assert "".join(clusters(words)) == words
