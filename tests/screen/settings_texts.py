"""Ids of texts that settings and help put together from a word of their own."""

from collections.abc import Iterator
from typing import get_args

from game.app.preferences import Silence
from game.core.setting_steps import VOLUMES
from game.core.settings import LANGUAGES, Attention, TextSize
from game.screen.help_pictures import HELP_PICTURES
from game.screen.scenes.settings_questions import DWELL_WORDS, GROUPS, SCAN_WORDS


def settings_texts() -> Iterator[str]:
    yield from (f"settings-{group}" for group in GROUPS)
    yield from (f"settings-language-{language}" for language in LANGUAGES)
    yield from (f"settings-text-{size}" for size in get_args(TextSize))
    yield from (f"settings-attention-{side}" for side in get_args(Attention))
    yield from (f"settings-{switch}-{value}" for switch in ("contrast", "calm", "voice", "air") for value in ("on", "off"))
    yield from (f"settings-voice-{silence}" for silence in get_args(Silence))
    yield from (f"settings-volume-{loud}" for loud in range(len(VOLUMES)))
    yield from (f"settings-light-{word}" for word in SCAN_WORDS)
    yield from (f"settings-stay-{word}" for word in DWELL_WORDS)
    yield from (f"settings-hand-{hand}" for hand in ("left", "right", "open"))
    yield from (f"help-{name}" for name in HELP_PICTURES)
