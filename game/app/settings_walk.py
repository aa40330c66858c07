"""The part of the walk in which the player sets how to see, hear and steer, one key being enough."""

from collections.abc import Callable
from dataclasses import replace
from typing import cast, get_args

from game.app.people_walk import Story
from game.app.preferences import Preferences
from game.app.until import SpokenScene
from game.core.setting_steps import Stepped, stepped
from game.core.settings import LANGUAGES
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceView
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.settings_questions import GROUPS, Group, settings_in, which_group
from game.screen.text import Text


class SettingsWalk:
    """Leads to one group after the other; what is taken there is changed, kept, and seen and heard at once."""

    def __init__(self, text: Text, landscape: Landscape, preferences: Preferences, ask: Callable[[ChoiceView], SpokenScene]) -> None:
        self._text = text
        self._landscape = landscape
        self._preferences = preferences
        self._ask = ask

    def story(self) -> Story:
        """Tell it until the player goes back."""
        while (choice := (yield self._ask(which_group()))) in GROUPS:
            yield from self._group(choice)

    def _group(self, group: Group) -> Story:
        preferences = self._preferences
        scene = SettingsScene(self._text, self._landscape, lambda: settings_in(group, preferences.settings, preferences.language))
        while (choice := (yield scene)) != "back":
            if choice in LANGUAGES:
                preferences.change(replace(preferences.settings, language=choice))
            elif choice == "camera":
                preferences.change(replace(preferences.settings, camera=None))
            elif choice in get_args(Stepped):
                preferences.change(stepped(preferences.settings, cast(Stepped, choice)))
