"""The autopilot presses the one key where a person would, so that a demo walks through all the screens."""

from game.app.loop import scene_name
from game.app.until import SpokenScene
from game.screen.scene import Input, KeyInput

WAITS_S = {"home": 1.6, "choice": 1.5, "pain": 1.5, "safety": 4.0, "ready": 3.0, "result": 8.0, "say": 4.0}
"""How long each screen is looked at, less than it takes the light to move on; screens that end by themselves are left alone."""
MOST_SCREENS = 20
"""A demo that wanders for longer than this has lost its way, and closes."""


class Autopilot:
    """Walks from home through one exercise and back home, then closes the game."""

    def __init__(self) -> None:
        self._seen: list[str] = []

    def __call__(self, scene: SpokenScene, age_s: float) -> Input | None:
        """Return the key to press now, if any."""
        name = scene_name(scene)
        if not self._seen or self._seen[-1] != name:
            self._seen.append(name)
        if age_s < WAITS_S.get(name, float("inf")):
            return None
        over = name == "home" and "result" in self._seen
        return KeyInput("stop") if over or len(self._seen) > MOST_SCREENS else KeyInput("select")
