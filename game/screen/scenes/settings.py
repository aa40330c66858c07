"""A few settings to be changed one step at a time: the light stays on the card that was taken, and its new value is said."""

from game.screen.scene import Input, KeyInput
from game.screen.scenes.choice import ChoiceScene


class SettingsScene(ChoiceScene):
    """Asks like any question; shown again after an answer, it is lit where it was left."""

    _taken: str | None = None

    def enter(self, now_s: float) -> None:
        """Light the card that was taken last, the first one at first."""
        super().enter(now_s)
        names = [choice.name for choice in self.view().choices]
        if self._taken in names:
            for _ in range(names.index(self._taken) or len(names)):
                self._choices.event(self.view().choices, KeyInput("next"), now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken, and remember it."""
        answer = super().event(happened, now_s)
        self._taken = answer or self._taken
        return answer

    def spoken(self, now_s: float) -> str:
        """Return what is set here at first, and after a change only the new value."""
        if self._taken is None:
            return super().spoken(now_s)
        return self._choices.lit(self.view().choices, now_s).said(self.text)
