from collections.abc import Iterator

import pytest

from game.store.repository import Store
from tests.store.samples import store_of_ada


@pytest.fixture
def store() -> Iterator[Store]:
    """A store in memory in which Ada plays."""
    with store_of_ada() as kept:
        yield kept
