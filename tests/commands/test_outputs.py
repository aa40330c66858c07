"""What a command is to write is looked at before its work begins."""

import os
from pathlib import Path

import pytest

from game.commands.outputs import OutputError, check_outputs

MP4 = {"--film": ".mp4"}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"a film")
    return path


def test_what_can_be_written_passes_and_is_not_touched(source: Path, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text("old", encoding="utf-8")
    check_outputs({"--json": tmp_path / "old.json", "--csv": None, "--film": tmp_path / "NEW.MP4"}, source, MP4)
    assert (tmp_path / "old.json").read_text(encoding="utf-8") == "old"
    assert not (tmp_path / "NEW.MP4").exists()


@pytest.mark.parametrize("name", ["clip.mp4", "there/../clip.mp4", "link.mp4"])
def test_the_input_is_never_overwritten(name: str, source: Path, tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "link.mp4").hardlink_to(source)
    with pytest.raises(OutputError, match="would overwrite"):
        check_outputs({"--film": tmp_path / name}, source, MP4)


def test_two_outputs_are_two_files(source: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"^--csv .* would overwrite"):
        check_outputs({"--json": tmp_path / "out", "--csv": tmp_path / "out"}, source, {})


@pytest.mark.parametrize(("name", "said"), [("none/out.mp4", "there is no folder"), (".", "is a folder"), ("out.avi", "must end in .mp4")])
def test_what_cannot_be_written_is_said_in_one_sentence(name: str, said: str, source: Path, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=said) as refused:
        check_outputs({"--film": tmp_path / name}, source, MP4)
    assert str(refused.value).startswith(f"--film {tmp_path / name}")
    assert "\n" not in str(refused.value)


def test_a_folder_that_may_not_be_written_is_known_before(source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_asked: False)
    with pytest.raises(OutputError, match="not allowed"):
        check_outputs({"--film": tmp_path / "out.mp4"}, source, MP4)
