"""Pictures that are known to be good, in `tests/golden/`; `STONE_GOLDEN=write` makes them anew."""

import os
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pygame

GOLDEN = Path(__file__).parent / "golden"
MEAN_ALLOWED = 1.5
"""Mean difference of all channels, 0..255: font and SVG rasterisers differ a little between machines."""
CLEARLY = 24
SHARE_ALLOWED = 0.01
"""Share of pixels that may differ by more than `CLEARLY`."""


def assert_golden(surface: pygame.Surface, name: str) -> None:
    """Compare `surface` with `tests/golden/<name>.png`; a failure says where expected, actual and difference lie side by side."""
    path = GOLDEN / f"{name}.png"
    if os.environ.get("STONE_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        pygame.image.save(surface, path)
    assert path.exists(), f"There is no {path}: look at the picture, then make it with STONE_GOLDEN=write."
    expected, actual = _pixels(pygame.image.load(path)), _pixels(surface)
    assert expected.shape == actual.shape, f"{name} is {actual.shape[:2]} pixels large, the golden image {expected.shape[:2]}."
    difference = np.abs(expected.astype(np.int16) - actual)
    mean, share = float(difference.mean()), float((difference.max(axis=2) > CLEARLY).mean())
    if mean > MEAN_ALLOWED or share > SHARE_ALLOWED:
        shown = _side_by_side(name, expected, actual, difference.astype(np.uint8))
        raise AssertionError(f"{name} differs from its golden image: mean {mean:.2f}, {share:.2%} of the pixels clearly. See {shown}")


def _pixels(surface: pygame.Surface) -> npt.NDArray[np.uint8]:
    return pygame.surfarray.array3d(surface)


def _side_by_side(name: str, *pictures: npt.NDArray[np.uint8]) -> Path:
    path = Path(tempfile.mkdtemp(prefix="stone-golden-")) / f"{name}.png"
    pygame.image.save(pygame.surfarray.make_surface(np.concatenate(pictures, axis=0)), path)
    return path
