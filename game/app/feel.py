"""How games and their events sound; every rep is answered within the frame of its event."""

from game.core.minigame import GameEvent
from game.core.names import GameName
from game.minigames.stone_path.state import StonePathState
from game.screen.beds import BedName
from game.screen.sound import Sound
from game.screen.tones import ToneName
from game.session import Session

TONES: dict[str, ToneName] = {
    "stone_lifted": "lift", "stone_ready": "target", "stone_laid": "stone", "set_finished": "finish", "too_fast": "calm",
    "surprise": "light",
    "cue_follow": "lift", "cue_stretch_hold": "hold", "cue_way_back": "relax", "cue_calm_down": "calm",
    "cue_tap": "choice", "cue_ready": "ready", "cue_lift": "lift", "cue_hold": "hold", "cue_relax": "relax",
    "cue_helper_ready": "ready", "cue_helper_out": "lift", "cue_helper_hold": "hold", "cue_helper_back": "relax",
    "cue_mirror_open": "lift", "cue_mirror_close": "hold", "cue_mirror_bend": "lift", "cue_mirror_turn": "hold", "cue_mirror_rest": "relax",
    "cue_breathe": "relax", "cue_imagine": "lift", "cue_return": "relax",
    "bell_drawn": "hum", "bell_ready": "chime", "bell_rung": "bell", "bell_chimed": "chime", "bell_hummed": "hum", "bell_replayed": "bell",
    "deep_bell_rung": "bell",
    "bough_bowed": "lift", "fruit_ripens": "lift", "fruit_ready": "target", "fruit_picked": "stone", "basket_full": "choice",
    "blossom_opened": "stone",
    "kite_lifted": "lift", "kite_high": "target", "ribbon_tied": "stone", "ribbon_chimed": "chime", "light_caught": "light",
    "bud_stirred": "lift", "bud_ready": "target", "lily_opened": "stone", "lily_imagined": "stone", "lake_in_bloom": "finish",
    "star_called": "lift", "star_near": "target", "star_lit": "stone", "star_imagined": "stone", "constellation_found": "finish",
    "tide_turned": "lift", "tide_low": "target", "find_left": "stone",
}  # fmt: skip

BEDS: dict[GameName, BedName] = {
    "stone_path": "lake", "kite": "wind", "bell_tower": "birds", "orchard": "orchard", "tide": "sea", "mirror_lake": "still",
    "night_sky": "night",
}  # fmt: skip
BEDS_OF_LANDS: dict[str, BedName] = {"autumn_lake": "autumn", "winter_lake": "winter", "high_mountain": "mountain"}
"""The lands that the path of stones may lead through, beside the first."""


def bed_of(session: Session) -> BedName | None:
    """Return the bed of the place that is played in: it sounds from the first set to the last, rests included."""
    if session.stage not in ("set", "rest"):
        return None
    state = session.rules.state
    land = state.around.land if isinstance(state, StonePathState) else ""
    return BEDS_OF_LANDS.get(land, BEDS[session.level.game])


def sound_of(event: GameEvent, sound: Sound) -> None:
    """Sound an event; those without a tone of their own are silent."""
    if event.name in TONES:
        sound.play(TONES[event.name], step=event.number, strength=event.strength)
