"""Help: the guide page by page, and the same written down to be printed."""

from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest

from game.app.clock import Stamps
from game.app.help_walk import HelpWalk
from game.app.printing import Made, PrintingError, written_down
from game.screen.scenes import SayScene
from tests.app.game import TO_CLOSE, Game, escape, take
from tests.app.told import LAND, TEXT, ask, told

STAMPS = Stamps(lambda: datetime(2026, 3, 9, 12, 0, tzinfo=UTC))


def at_once(make: Callable[[], Made]) -> "Future[Made]":
    future: Future[Made] = Future()
    future.set_result(make())
    return future


def test_one_key_leads_through_the_guide_and_home() -> None:
    steps = (
        take("home", "Settings, help"),
        take("settings-more", "Help"),
        take("help-question", "Look at the guide"),
        *(take("help") for _ in range(3)),
        take("help-question", "Back"),
        take("settings-more", "Back"),
        *TO_CLOSE,
    )
    assert Game(steps, fps=4.0).play().seen.count("help") == 3


def test_escape_leads_a_page_back_and_out() -> None:
    steps = ("look", "go_on", "back", "back", "back")
    walk = HelpWalk(TEXT, LAND, STAMPS, ask, None)
    assert told(walk.story(), steps)[1] == ["help-question", "help", "help", "help", "help-question"]
    game = Game(
        (take("home", "Settings, help"), take("settings-more", "Help"), escape("help-question"), escape("settings-more"), *TO_CLOSE),
        fps=4.0,
    )
    assert game.play().seen[-2:] == ["home", "question-close"]


def test_the_guide_lies_in_the_documents_and_is_said_to(tmp_path: Path) -> None:
    walk = HelpWalk(TEXT, LAND, STAMPS, ask, tmp_path / "data", tmp_path / "documents", at_once)
    story = walk.story()
    next(story)
    story.send("print")
    scene = story.send("made")
    assert isinstance(scene, SayScene)
    assert scene.view().sentences[1:] == (str(tmp_path / "documents"), "Stone by Stone guide.pdf")
    assert (tmp_path / "documents" / "Stone by Stone guide.pdf").read_bytes().startswith(b"%PDF")


def test_a_page_goes_where_it_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    places = [(tmp_path / "file", "page"), (tmp_path / "data", "page")]
    made = written_down(b"%PDF", places, "Nowhere.")
    assert made == Made(tmp_path / "data" / "page.pdf", as_wished=False)
    assert written_down(b"%PDF", places[1:], "Nowhere.") == Made(tmp_path / "data" / "page 2.pdf", as_wished=True)
    with pytest.raises(PrintingError, match="Nowhere"):
        written_down(b"%PDF", places[:1], "Nowhere.")
