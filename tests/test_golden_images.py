from pathlib import Path

import pygame
import pytest

from tests import golden_images
from tests.golden_images import assert_golden


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(golden_images, "GOLDEN", tmp_path)
    monkeypatch.delenv("STONE_GOLDEN", raising=False)
    return tmp_path


def picture(grey: int) -> pygame.Surface:
    surface = pygame.Surface((40, 30))
    surface.fill((grey, grey, grey))
    return surface


def test_a_picture_like_its_golden_image_passes(own_folder: Path) -> None:
    pygame.image.save(picture(100), own_folder / "grey.png")
    assert_golden(picture(101), "grey")


def test_a_different_picture_fails_and_shows_where(own_folder: Path) -> None:
    pygame.image.save(picture(100), own_folder / "grey.png")
    with pytest.raises(AssertionError, match="differs from its golden image") as failure:
        assert_golden(picture(140), "grey")
    shown = pygame.image.load(str(failure.value).rsplit("See ", 1)[1])
    assert shown.get_size() == (120, 30)


def test_another_size_fails(own_folder: Path) -> None:
    pygame.image.save(pygame.Surface((10, 10)), own_folder / "grey.png")
    with pytest.raises(AssertionError, match="pixels large"):
        assert_golden(picture(100), "grey")


def test_a_missing_golden_image_is_made_on_request(own_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(AssertionError, match="STONE_GOLDEN=write"):
        assert_golden(picture(100), "grey")
    monkeypatch.setenv("STONE_GOLDEN", "write")
    assert_golden(picture(100), "grey")
    assert (own_folder / "grey.png").exists()
