from collections.abc import Iterator

import pygame
import pytest

from game.screen.landscape import Landscape
from game.screen.painting import rasterised
from game.screen.text import Text
from tests.screen.bare_land import BareLandscape


@pytest.fixture(scope="session")
def text() -> Text:
    return Text.read()


@pytest.fixture(scope="module")
def unpainted() -> Iterator[None]:
    """Leave every drawing blank: who only asks where it stands need not wait for its pixels."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pygame.image, "load_sized_svg", lambda _drawing, size: pygame.Surface(size, pygame.SRCALPHA))
        yield
    rasterised.cache_clear()


@pytest.fixture(scope="session")
def land() -> Landscape:
    return BareLandscape()
