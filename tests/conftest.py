import os

import pytest
from hypothesis import settings

# No test may open a window or a sound device.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"

# The same examples on every machine and every day, however slow it is.
settings.register_profile("house", derandomize=True, deadline=None)
settings.load_profile("house")


LONGEST = ("test_whole_program", "test_clips", "test_measure", "test_validate")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that no core waits for one of them at the end."""
    items.sort(key=lambda item: not item.path.stem.endswith(LONGEST))
