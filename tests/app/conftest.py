from collections.abc import Iterator

import pytest

from game.screen.window import PygameWindow
from tests.app.game import SMALL


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> Iterator[PygameWindow]:
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    opened = PygameWindow("test", SMALL)
    yield opened
    opened.close()
