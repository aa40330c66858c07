import io
import sys

import pytest

from game.commands.progress import CELLS, ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_fills_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    bar = ProgressBar("measuring", 4)
    for done in (1, 2, 2, 4, 5):
        bar.show(done)
    bar.end()
    lines = terminal.getvalue().split("\r")[1:]
    assert [line.split("]")[1].strip() for line in lines] == ["25 %", "50 %", "100 %"]
    assert lines[-1].count("█") == CELLS


def test_it_keeps_quiet_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    bar = ProgressBar("measuring", 4)
    bar.show(1)
    bar.end()
    assert capsys.readouterr().err == ""


def test_it_keeps_quiet_where_the_length_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    bar = ProgressBar("measuring", 0)
    bar.show(1)
    bar.end()
    assert terminal.getvalue() == ""
