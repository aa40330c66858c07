"""The present player's settings, applied to the one text, the window, the sound and the voice."""

from dataclasses import dataclass, replace
from typing import Literal

from game.app.clock import Stamps
from game.app.keeping import LaterKeeper
from game.app.kept_settings import settings_kept
from game.app.people import People
from game.app.worlds import Worlds
from game.core.settings import Language, Settings, TextSize
from game.screen.sound import Sound
from game.screen.speech import Manner, Speech
from game.screen.text import ENGLISH, Text
from game.screen.window import Window
from game.store.repository import Store

Silence = Literal["off", "quiet", "volume", "none"]
TEXT_SCALES: dict[TextSize, float] = {"small": 0.85, "medium": 1.0, "large": 1.2}


@dataclass(frozen=True, slots=True)
class Wished:
    """What whoever started the program wants; `language` holds for players who have chosen none, less motion holds for all."""

    language: Language = "en"
    reduce_motion: bool = False


@dataclass(frozen=True, slots=True)
class Reached:
    """Everything that settings change."""

    text: Text
    window: Window
    world: Worlds
    sound: Sound
    speech: Speech


class Preferences:
    """Knows the settings of whoever plays, keeps what is changed, and lets it be seen and heard at once."""

    def __init__(self, store: Store, keeper: LaterKeeper, people: People, stamps: Stamps, reached: Reached, wished: Wished) -> None:
        self._store = store
        self._keeper = keeper
        self._people = people
        self._stamps = stamps
        self._reached = reached
        self._wished = wished
        self._told: dict[str, Settings] = {}
        """What was chosen in this run, which holds even before it is kept and where the store refuses it."""
        self._of, self._days_back = people.current.player_id, people.days_back
        self.settings = settings_kept(store, self._of)
        self.apply()

    @property
    def reduce_motion(self) -> bool:
        """Whether games move less."""
        return self.settings.reduce_motion or self._wished.reduce_motion

    @property
    def language(self) -> Language:
        """The language that is spoken now."""
        return self.settings.language or self._wished.language

    @property
    def is_quiet(self) -> bool:
        """Whether this is one of the player's quiet hours."""
        begin, end = self.settings.quiet_from_h, self.settings.quiet_until_h
        if begin is None or end is None:
            return False
        hour = self._stamps.local(self._stamps.today()).hour
        return begin <= hour < end if begin <= end else hour >= begin or hour < end

    @property
    def speaks(self) -> bool:
        """Whether a voice is heard now."""
        return self.silence is None

    @property
    def silence(self) -> Silence | None:
        """Why no voice is heard now, None where one is."""
        if not self.settings.voice:
            return "off"
        if self.is_quiet:
            return "quiet"
        if self.settings.volume <= 0:
            return "volume"
        return None if self._reached.speech.has_voice else "none"

    def look_up(self) -> None:
        """See who plays and what time it is; to be called before each screen."""
        if self._people.days_back != self._days_back:
            self._told.clear()
        if (self._people.current.player_id, self._people.days_back) != (self._of, self._days_back):
            self._of, self._days_back = self._people.current.player_id, self._people.days_back
            self.settings = self._told.get(self._of) or settings_kept(self._store, self._of)
            self.apply()
        elif self.settings.quiet_from_h is not None:
            self._sound()

    def change(self, settings: Settings) -> None:
        """Apply other settings, and let them be kept for the player; for one who was removed nothing is."""
        self.settings = settings
        if self._people.knows(self._of):
            self._told[self._of] = settings
            self._keeper.keep_settings(self._of, settings)
        self.apply()

    def turn_voice(self) -> bool:
        """Turn the voice off or on again, and return whether it is on now."""
        self.change(replace(self.settings, voice=not self.settings.voice))
        return self.settings.voice

    def apply(self) -> None:
        """Let everything be as the player wants it."""
        settings, reached = self.settings, self._reached
        reached.text.turn_to(ENGLISH.parent / self.language)
        reached.window.look = replace(
            reached.window.look,
            text_scale=TEXT_SCALES[settings.text_size],
            high_contrast=settings.high_contrast,
            attention=settings.attention,
            scan_s=settings.scan_s,
            reduce_motion=self.reduce_motion,
        )
        reached.world.reduce_motion = self.reduce_motion
        self._sound()

    def _sound(self) -> None:
        self._reached.sound.turn_to(0.0 if self.is_quiet else self.settings.volume)
        volume = self.settings.volume if self.settings.voice and not self.is_quiet else 0.0
        self._reached.speech.speak_as(Manner(self.language, volume))
