"""Every registered game keeps what every game promises."""

from collections.abc import Callable
from typing import cast

import pytest

from game.core.names import GameName
from game.minigames import GAMES
from game.minigames.views import VIEWS
from tests.minigames.contract import PROMISES, Contestant

CONTESTANTS = [Contestant(name, make, VIEWS[name], cast(GameName, name)) for name, make in GAMES.items()]


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
@pytest.mark.parametrize("contestant", CONTESTANTS, ids=lambda contestant: contestant.name)
def test_a_game_keeps_what_it_promises(contestant: Contestant, promise: Callable[[Contestant], None]) -> None:
    promise(contestant)
