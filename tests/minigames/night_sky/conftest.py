import pytest

from game.screen.text import Text


@pytest.fixture(scope="session")
def text() -> Text:
    return Text.read()
