"""The screens of settings as cards: each shows its value, and taking it goes on to the next one."""

from typing import Literal, get_args

from game.core.setting_steps import DWELLS_S, SCANS_S, VOLUMES, nearest
from game.core.settings import LANGUAGES, Language, Settings
from game.screen.choices import Choice
from game.screen.pictograms import pictogram
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK
from game.screen.settings_pictures import (
    attention_picture,
    contrast_picture,
    dwell_picture,
    hand_picture,
    language_picture,
    motion_picture,
    pointer_picture,
    quiet_picture,
    room_sign,
    speed_picture,
    text_picture,
    voice_picture,
    volume_picture,
)

Group = Literal["seeing", "hearing", "steering", "language"]
GROUPS: tuple[Group, ...] = get_args(Group)
SCAN_WORDS = ("quick", "medium", "slow", "very-slow")
DWELL_WORDS = ("short", "medium", "long")


def what_else() -> ChoiceView:
    """Ask what is needed beside play; answers "settings", "help", "player", "back"."""
    rooms = (
        Choice("settings", room_sign("settings"), "settings-room"),
        Choice("help", room_sign("help"), "help-room"),
        Choice("player", pictogram("people"), "home-player"),
    )
    return ChoiceView("settings-more", (*rooms, BACK))


def which_group() -> ChoiceView:
    """Ask what shall be set; answers a group's name, "back"."""
    return ChoiceView("settings-question", (*(Choice(group, room_sign(group), f"settings-{group}") for group in GROUPS), BACK))


def settings_in(group: Group, settings: Settings, spoken: Language) -> ChoiceView:
    """Return the settings of a group as they are; answers a setting's name, in "language" a language, "back".

    With "camera" the one that is kept is to be forgotten.
    """
    cards = {"seeing": _seeing, "hearing": _hearing, "steering": _steering}
    one_by_one = cards[group](settings) if group in cards else _languages(spoken)
    return ChoiceView(f"settings-{group}", (*one_by_one, BACK))


def _seeing(settings: Settings) -> tuple[Choice, ...]:
    return (
        Choice("text_size", text_picture(settings.text_size), f"settings-text-{settings.text_size}"),
        Choice("high_contrast", contrast_picture(settings.high_contrast), f"settings-contrast-{_on(settings.high_contrast)}"),
        Choice("attention", attention_picture(settings.attention), f"settings-attention-{settings.attention}"),
        Choice("reduce_motion", motion_picture(settings.reduce_motion), f"settings-calm-{_on(settings.reduce_motion)}"),
    )


def _hearing(settings: Settings) -> tuple[Choice, ...]:
    loud = len(VOLUMES) - 1 - nearest(VOLUMES, settings.volume)
    begin, end = settings.quiet_from_h, settings.quiet_until_h
    never = begin is None or end is None
    hours = () if begin is None or end is None else (("begin", begin), ("end", end))
    return (
        Choice("voice", voice_picture(settings.voice), f"settings-voice-{_on(settings.voice)}"),
        Choice("volume", volume_picture(loud), f"settings-volume-{loud}"),
        Choice("quiet", quiet_picture(not never), "settings-quiet-never" if never else "settings-quiet-hours", hours),
    )


def _steering(settings: Settings) -> tuple[Choice, ...]:
    scan, dwell = nearest(SCANS_S, settings.scan_s), nearest(DWELLS_S, settings.dwell_s)
    return (
        Choice("scan_s", speed_picture(len(SCANS_S) - 1 - scan, len(SCANS_S)), f"settings-light-{SCAN_WORDS[scan]}"),
        Choice("dwell_s", dwell_picture((dwell + 1) / len(DWELLS_S)), f"settings-stay-{DWELL_WORDS[dwell]}"),
        Choice("hand_pointer", pointer_picture(settings.hand_pointer), f"settings-air-{_on(settings.hand_pointer)}"),
        Choice("working_hand", hand_picture(settings.working_hand), f"settings-hand-{settings.working_hand or 'open'}"),
        *((Choice("camera", pictogram("camera"), "settings-camera"),) if settings.camera else ()),
    )


def _languages(spoken: Language) -> tuple[Choice, ...]:
    return tuple(Choice(one, language_picture(one, one == spoken), f"settings-language-{one}") for one in LANGUAGES)


def _on(value: bool) -> str:
    return "on" if value else "off"
