"""The key that turns the voice off and on again at any time, and the caption that says so."""

from game.app.preferences import Preferences
from game.app.until import SpokenScene, Until
from game.screen.canvas import Canvas
from game.screen.hud import caption
from game.screen.scene import Input, TypedInput
from game.screen.scenes import WordsScene
from game.screen.scenes.kept import BusyScene
from game.screen.text import Text

SIGN = "v"
SHOWN_S = 3.0


class VoiceKey:
    """Takes the key wherever nobody is writing words, and nothing of the player is being copied or removed."""

    def __init__(self, text: Text, preferences: Preferences) -> None:
        self._text = text
        self._preferences = preferences
        self._until_s = 0.0

    def takes(self, happened: Input, scene: SpokenScene, now_s: float) -> bool:
        """Turn the voice off or on where this is its key; return whether it was."""
        inner = scene.scene if isinstance(scene, Until) else scene
        if happened != TypedInput(SIGN) or isinstance(inner, WordsScene | BusyScene):
            return False
        self._preferences.turn_voice()
        self._until_s = now_s + SHOWN_S
        return True

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Say for a moment, over whatever is shown, whether a voice is heard, and if not, why."""
        if now_s < self._until_s:
            words = self._text(f"settings-voice-{self._preferences.silence or 'on'}")
            caption(canvas, words, (canvas.width / 2, canvas.safe.y), "midtop")
