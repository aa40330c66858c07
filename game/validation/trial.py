"""A trial: one side of a clip measured in every way that is compared, all from the same poses."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from game.core.correction import CorrectionError
from game.core.names import Side, View
from game.core.pose import Pose
from game.motion.follow import follow
from game.motion.measurement import measure
from game.motion.track import Track
from game.validation.agreement import lag_ms
from game.validation.baseline_angles import PlainSource, plain
from game.validation.baseline_reps import fixed_threshold_reps
from game.validation.rep_score import RepScore, score_reps
from game.validation.truth import Angles, ClipTruth
from game.validation.two_pose import stretched

Source = Literal["ours", "image_plane", "world"]
SOURCES: tuple[Source, ...] = ("ours", "image_plane", "world")
PLAIN: tuple[PlainSource, ...] = ("image_plane", "world")


@dataclass(frozen=True, slots=True, eq=False)
class Tried:
    """One side of a clip, measured in one way; angles in neutral-zero degrees, NaN where out of the picture or not known.

    `reps` is None where the program refused to measure in this view.
    """

    clip: ClipTruth
    side: Side
    source: Source
    corrected: bool
    view: View
    """As the program itself read it, since that is what it looks its error up by."""
    times_s: Angles
    measured_deg: Angles
    true_deg: Angles
    frames_in_picture: int
    reps: RepScore | None

    @property
    def frames_tracked(self) -> int:
        """In how many frames there was an angle while the player was in the picture."""
        return int((~np.isnan(self.measured_deg)).sum())

    @property
    def lag_ms(self) -> float | None:
        """By how much the angle comes after the true one; None where they do not go together."""
        return lag_ms(self.times_s, self.measured_deg, self.clip.times_s, self.clip.angles_deg[self.side])


def try_all(poses: Sequence[Pose], clip: ClipTruth) -> list[Tried]:
    """Measure every side of a clip in every way."""
    if not poses:
        return []
    return [tried for side in clip.angles_deg for tried in _of_side(poses, clip, side)]


def _of_side(poses: Sequence[Pose], clip: ClipTruth, side: Side) -> Iterator[Tried]:
    ours = list(_ours(poses, clip, side))
    yield from ours
    for plain_one in _plain(poses, clip, side):
        yield replace(plain_one, view=ours[0].view)


def _ours(poses: Sequence[Pose], clip: ClipTruth, side: Side) -> Iterator[Tried]:
    yield _of_track(follow(poses, clip.movement, side), clip, side)
    ends = clip.ends(side)
    if not ends:
        return
    # Where the program refuses to correct by these ends, it has no corrected angle.
    with suppress(CorrectionError):
        track = follow(poses, clip.movement, side, ends)
        if track.corrected:
            yield _of_track(track, clip, side)


def _of_track(track: Track, clip: ClipTruth, side: Side) -> Tried:
    """In a view that is refused the program says no angle, and counts no reps."""
    times_s = np.array([reading.time_s for reading in track.readings])
    # Of a single frame no rate can be told, and no figure here needs one.
    figures = measure(track, clip.movement, track.fps or 1.0)
    if figures.rep_count is None:
        tried = _tried(clip, side, "ours", track.corrected, times_s, np.full_like(times_s, np.nan), None)
        return replace(tried, view=track.view or clip.view)
    angles = np.array([np.nan if reading.angle_deg is None else reading.angle_deg for reading in track.readings])
    tried = _tried(clip, side, "ours", track.corrected, times_s, angles, [rep.peak_s for rep in figures.reps])
    return replace(tried, view=track.view or clip.view)


def _plain(poses: Sequence[Pose], clip: ClipTruth, side: Side) -> Iterator[Tried]:
    times_s = np.array([pose.time_s for pose in poses])
    true_deg, ends = clip.seen_deg(side, times_s), clip.ends(side)
    for source in PLAIN:
        angles = plain(poses, clip.movement, side, source, true_deg)
        yield _counted_plainly(clip, side, source, False, times_s, angles)
        if ends:
            yield _counted_plainly(clip, side, source, True, times_s, stretched(angles, true_deg, ends))


def _counted_plainly(clip: ClipTruth, side: Side, source: Source, corrected: bool, times_s: Angles, angles: Angles) -> Tried:
    return _tried(clip, side, source, corrected, times_s, angles, fixed_threshold_reps(times_s, angles, clip.movement))


def _tried(
    clip: ClipTruth, side: Side, source: Source, corrected: bool, times_s: Angles, angles: Angles, peaks_s: Sequence[float] | None
) -> Tried:
    seen = clip.is_in_frame(times_s)
    return Tried(
        clip=clip,
        side=side,
        source=source,
        corrected=corrected,
        view=clip.view,
        times_s=times_s,
        measured_deg=np.where(seen, angles, np.nan),
        true_deg=clip.seen_deg(side, times_s),
        frames_in_picture=int(seen.sum()),
        reps=None if peaks_s is None else score_reps(peaks_s, clip.true_reps, clip.reps),
    )
