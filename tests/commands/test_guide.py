from pathlib import Path

import pytest

from game.commands.line import run


def test_the_guide_is_written_in_a_language(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "guide.pdf"
    assert run(["guide", "--language", "hi", "--out", str(out)]) == 0
    assert str(out) in capsys.readouterr().out
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("out", ["guide.txt", "nowhere/guide.pdf"])
def test_a_file_that_cannot_be_the_guide_is_told_in_a_sentence(out: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["guide", "--out", str(tmp_path / out)]) == 2
    assert "guide" in capsys.readouterr().err
