import pytest

from game.screen.landscape import Landscape
from game.screen.text import Text
from tests.screen.bare_land import BareLandscape


@pytest.fixture(scope="session")
def text() -> Text:
    return Text.read()


@pytest.fixture(scope="session")
def land() -> Landscape:
    return BareLandscape()
