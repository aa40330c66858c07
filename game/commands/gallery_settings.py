"""The screens of settings and help, in every state that looks different."""

from typing import Any

from game.core.settings import LANGUAGES, Settings
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene
from game.screen.scenes.help import HELP_PAGES, HelpScene
from game.screen.scenes.help_questions import which_help
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.settings_questions import GROUPS, settings_in, what_else, which_group
from game.screen.text import Text

USUAL = Settings()
OTHER = Settings(
    text_size="large", high_contrast=True, attention="left", reduce_motion=True, voice=False, volume=0.3, quiet_from_h=22,
    quiet_until_h=7, scan_s=4.5, dwell_s=2.0, hand_pointer=False, working_hand="left",
    camera="On the shelf",
)  # fmt: skip
THIRD = Settings(text_size="small", attention="right", volume=0.0, scan_s=1.2, dwell_s=1.0, working_hand="right")


def settings_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it shows it."""
    questions = {"settings, more": what_else, "settings": which_group, "help": which_help}
    changed = {"": USUAL, ", changed": OTHER, ", third": THIRD}
    groups = {
        f"settings, {group}{name}": (SettingsScene(text, land, lambda group=group, one=one: settings_in(group, one, "en")), 0.5)  # type: ignore[misc]
        for group in GROUPS
        for name, one in changed.items()
        if group != "language"
    }
    languages = {
        f"settings, language {one}": (SettingsScene(text, land, lambda one=one: settings_in("language", USUAL, one)), 0.5)  # type: ignore[misc]
        for one in LANGUAGES[:2]
    }
    pages = {f"help, page {page + 1}": (HelpScene(text, land, lambda page=page: page), 1.0) for page in range(len(HELP_PAGES))}  # type: ignore[misc]
    return {name: (ChoiceScene(text, land, ask), 0.5) for name, ask in questions.items()} | groups | languages | pages
