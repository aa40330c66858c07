"""A story told to a player who answers from a list: what is seen, and what comes out."""

from collections.abc import Generator, Sequence
from typing import TypeVar

from game.app.loop import scene_name
from game.app.until import SpokenScene
from game.screen.scenes import ChoiceScene, ChoiceView
from game.screen.text import Text
from tests.screen.bare_land import BareLandscape

TEXT, LAND = Text.read(), BareLandscape()
End = TypeVar("End")


def ask(view: ChoiceView) -> SpokenScene:
    return ChoiceScene(TEXT, LAND, lambda: view)


def told(story: Generator[SpokenScene, str, End], answers: Sequence[str]) -> tuple[End, list[str]]:
    """Return what the story returns, and its screens: the question of a choice, the name of any other; every answer must be used."""
    ahead, seen = list(answers), []
    try:
        scene = next(story)
        while True:
            seen.append(scene.view().question if isinstance(scene, ChoiceScene) else scene_name(scene))
            scene = story.send(ahead.pop(0))
    except StopIteration as end:
        assert not ahead
        result: End = end.value
        return result, seen
