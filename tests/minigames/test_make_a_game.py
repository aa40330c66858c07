"""The game of docs/make_a_game.md, made from the page alone, keeps what every game promises."""

import ast
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import get_args

import pygame
import pytest

from game.app import feel
from game.commands import gallery_games, game_levels
from game.commands.gallery_games import MOMENTS, game_pictures
from game.core.level import Level
from game.core.level_file import read_level
from game.screen.beds import BED_NAMES
from game.screen.canvas import blank_canvas
from game.screen.text import Text
from game.screen.tones import ToneName
from tests.minigames.contract import LAND, PROMISES, SMALL, Contestant

PAGE = (Path(__file__).parents[2] / "docs" / "make_a_game.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"\*\*`game/minigames/lanterns/(\w+)\.py`\*\*.*?```python\n(.*?)```", PAGE, re.DOTALL))
FEEL = re.findall(r"```python\n((?:TONES|BEDS) = .*?)```", PAGE, re.DOTALL)[0]
PACKAGE = "game.minigames.lanterns"


def said_of(name: str) -> dict[str, str]:
    """Return what the page adds to a table of game/app/feel.py."""
    return next(ast.literal_eval(line.value) for line in ast.parse(FEEL).body if isinstance(line, ast.Assign) and name in ast.unparse(line))


@pytest.fixture(scope="module")
def lanterns() -> Iterator[Contestant]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("state", "rules", "view"):
            module = ModuleType(f"{PACKAGE}.{name}")
            patch.setitem(sys.modules, module.__name__, module)
            exec(compile(FILES[name], f"docs/make_a_game.md, {name}.py", "exec"), module.__dict__)
        for event, tone in said_of("TONES").items():
            patch.setitem(feel.TONES, event, tone)
        rules, view = sys.modules[f"{PACKAGE}.rules"], sys.modules[f"{PACKAGE}.view"]
        yield Contestant("lanterns", rules.Lanterns, view.LanternsView)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_the_example_keeps_what_every_game_promises(lanterns: Contestant, promise: Callable[[Contestant], None]) -> None:
    promise(lanterns)


def test_the_gallery_shows_the_example_in_all_its_main_states(lanterns: Contestant, monkeypatch: pytest.MonkeyPatch) -> None:
    def read(path: Path) -> Level:
        """Read its level. Its name is not among GameName, which stands fast once the program runs."""
        path.write_text(path.read_text(encoding="utf-8").replace('game = "lanterns"', 'game = "stone_path"'), encoding="utf-8")
        return read_level(path).model_copy(update={"game": "lanterns"})

    monkeypatch.setattr(game_levels, "read_level", read)
    monkeypatch.setattr(gallery_games, "GAME_NAMES", ("lanterns",))
    monkeypatch.setattr(gallery_games, "GAMES", {"lanterns": lanterns.make})
    monkeypatch.setattr(gallery_games, "VIEWS", {"lanterns": lanterns.make_view})
    pictures, looks = dict(game_pictures(Text.read(), LAND)), set()
    assert set(pictures) == {f"lanterns, {moment}" for moment in MOMENTS}
    for moment in ("begins", "target", "five reps"):
        canvas = blank_canvas(*SMALL)
        pictures[f"lanterns, {moment}"](canvas)
        looks.add(pygame.image.tobytes(canvas.surface, "RGB"))
    assert len(looks) == 3
    assert game_levels.body_of("lanterns", "right", 60.0).reps  # type: ignore[arg-type]


def test_the_example_is_small() -> None:
    code = [line for text in FILES.values() for line in text.splitlines() if line.strip() and '"""' not in line]
    assert set(FILES) == {"state", "rules", "view"}
    assert len(code) <= 65


def test_the_page_speaks_of_tones_and_beds_that_there_are() -> None:
    assert set(said_of("TONES").values()) <= set(get_args(ToneName))
    assert set(said_of("BEDS").values()) <= set(BED_NAMES)
