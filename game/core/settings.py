"""How one player wants to see, hear and steer the game; kept for each player."""

from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from game.core.names import Side

Language = Literal["en", "de", "es", "fr", "hi"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
TextSize = Literal["small", "medium", "large"]
Attention = Literal["left", "middle", "right"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one player.

    `language` None is the machine's own. `attention` is the side that the player sees; what matters moves there.
    `scan_s` is how long the light stays on a choice, `dwell_s` how long the hand in the air has to stay on one;
    `working_hand` None is not known yet: then it is the hand of the side that is not trained;
    `hand_asked` says that the player was asked for it. `volume` is 0 to 1.
    `camera` is the name of the one that was chosen where there are several.
    From `quiet_from_h` until `quiet_until_h` (hours of the day) the game makes no sound; None where no hours are quiet.
    """

    language: Language | None = None
    text_size: TextSize = "medium"
    high_contrast: bool = False
    attention: Attention = "middle"
    reduce_motion: bool = False
    scan_s: float = 2.0
    dwell_s: float = 1.5
    hand_pointer: bool = True
    working_hand: Side | None = None
    hand_asked: bool = False
    camera: str | None = None
    volume: float = 1.0
    voice: bool = True
    quiet_from_h: int | None = None
    quiet_until_h: int | None = None

    @property
    def hand_known(self) -> bool:
        """Whether the player was asked which hand works, or has chosen one."""
        return self.hand_asked or self.working_hand is not None

    def kept(self) -> dict[str, Any]:
        """Return the settings as they are kept: plain values by name."""
        return asdict(self)


def settings_of(kept: dict[str, Any]) -> Settings:
    """Return the settings as kept; a name that is not known, as from a newer version, is left out."""
    known = {field.name for field in fields(Settings)}
    return Settings(**{name: value for name, value in kept.items() if name in known})
