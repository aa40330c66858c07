"""A measurement: the figures of a whole recording."""

from dataclasses import dataclass
from typing import Literal

from game.core.names import MovementName, Side, View
from game.core.rep import Rep
from game.motion.accuracy import expected_error_deg
from game.motion.movements import MOVEMENT_TABLE, Movement
from game.motion.rep_figures import rep_of
from game.motion.spasm import peak_speed_deg_s
from game.motion.track import Track
from game.motion.track_figures import TrackFigures, figures_of


@dataclass(frozen=True, slots=True)
class Ends:
    """Rest, best reach and the way between them, as read before any correction."""

    rest_deg: float | None
    best_deg: float | None
    range_deg: float | None


@dataclass(frozen=True, slots=True)
class Jerk:
    """A spasm: when it began, and how fast the limb shot out."""

    start_s: float
    speed_deg_s: float


@dataclass(frozen=True, slots=True)
class Measurement:
    """What a recording says about one joint; angles in neutral-zero degrees, None where nothing was measured.

    `range_deg` goes from rest to the best peak, `swing_deg`, where rest is in the middle of the way, from the deepest point
    to it; without a single rep there is neither best nor range nor swing. `side` is None where it was to be found and none
    was seen.
    With `corrected` the angles were put right by two known poses, and `uncorrected` holds what was read.
    Movements below `noise_floor_deg` cannot be told from the resting limb; `spasms` are noted and not counted.
    `zero` says what 0° is: the anatomical neutral pose, or only the pose at the start.
    True angles that were given and not used have their reason in `not_corrected_because`.
    In a view in which the movement cannot be measured `refused` says why, and there is no rep count.
    """

    movement: MovementName
    side: Side | None
    view: View | None
    fps: float
    frames: int
    duration_s: float
    tracked_fraction: float
    rest_deg: float | None
    best_deg: float | None
    range_deg: float | None
    swing_deg: float | None
    corrected: bool
    uncorrected: Ends | None
    zero: Literal["neutral", "from rest"]
    expected_error_deg: float | None
    noise_floor_deg: float | None
    refused: str | None
    not_corrected_because: str | None
    rep_count: int | None
    reps: tuple[Rep, ...]
    spasms: tuple[Jerk, ...]


def measure(track: Track, movement: MovementName, fps: float) -> Measurement:
    """Return the figures of a track; every excursion that returns is a rep."""
    row = MOVEMENT_TABLE[movement]
    refused = refusal(row, track.view)
    seen = NOTHING if refused else figures_of(track, row)
    return Measurement(
        movement=movement,
        side=track.side,
        view=track.view,
        fps=round(fps, 3),
        frames=len(track.readings),
        duration_s=round(len(track.readings) / fps, 3),
        tracked_fraction=round(track.tracked_fraction, 4),
        rest_deg=_rounded(seen.rest_deg),
        best_deg=_rounded(seen.best_deg),
        range_deg=_rounded(seen.range_deg),
        swing_deg=_rounded(seen.swing_deg) if row.known_rest_deg is not None or row.starts_at_rest else None,
        corrected=track.corrected,
        uncorrected=_ends(figures_of(track.plain(), row)) if track.corrected and not refused else None,
        zero="from rest" if row.known_rest_deg is not None and not track.corrected else "neutral",
        expected_error_deg=None if refused else expected_error_deg(movement, track.view, track.corrected),
        noise_floor_deg=_rounded(seen.noise_floor_deg),
        refused=refused,
        not_corrected_because=track.not_corrected_because,
        rep_count=None if refused else len(seen.reps),
        reps=tuple(rep_of(excursion, track.out_sign) for excursion in seen.reps),
        spasms=tuple(Jerk(round(one.samples[0].time_s, 3), round(peak_speed_deg_s(one), 1)) for one in seen.spasms),
    )


NOTHING = TrackFigures((), (), None, None, None, None)


def refusal(row: Movement, view: View | None) -> str | None:
    """Return in a plain sentence why a view cannot measure a movement, None where it can."""
    if view is None or view in row.views:
        return None
    good = " or ".join(VIEW_WORDS[name] for name in ("side", "oblique", "front") if name in row.views)
    return f"{row.title.capitalize()} cannot be measured {VIEW_WORDS[view]}. Place the camera so that it looks {good}."


VIEW_WORDS: dict[View, str] = {"side": "from the side", "oblique": "from halfway to the side", "front": "from the front"}


def _ends(plain: TrackFigures) -> Ends:
    return Ends(_rounded(plain.rest_deg), _rounded(plain.best_deg), _rounded(plain.range_deg))


def _rounded(degrees: float | None) -> float | None:
    return None if degrees is None else round(degrees, 2) + 0.0
