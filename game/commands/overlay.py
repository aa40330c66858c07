"""The overlay film: the measured video with its skeleton, angle and rep count drawn on."""

from collections.abc import Sequence
from pathlib import Path

from game.commands.film import Film
from game.core.pose import Landmarks, Pose
from game.core.reading import Reading
from game.motion.hand_choice import hand_of
from game.motion.measurement import Measurement
from game.motion.movements import MOVEMENT_TABLE, sided
from game.motion.track import Track
from game.screen.canvas import Box, Canvas, blank_canvas
from game.screen.theme import ACCENT, INK, PAPER, Colour
from game.sources.video import Video

BODY_BONES = (
    *(("shoulder", "elbow"), ("elbow", "wrist"), ("shoulder", "hip")),
    *(("hip", "knee"), ("knee", "ankle"), ("ankle", "foot_index")),
)
HAND_BONES = (("wrist", "index_mcp"), ("wrist", "middle_mcp"), ("wrist", "pinky_mcp"), ("index_mcp", "pinky_mcp"))


def write_overlay(path: Path, video: Video, poses: Sequence[Pose], track: Track, figures: Measurement) -> None:
    """Write the film, frame by frame as measured."""
    with Film(path, figures.fps) as film:
        for picture, pose, reading in zip(video.frames(), poses, track.readings, strict=False):
            canvas = blank_canvas(pose.width_px, pose.height_px)
            canvas.photo(picture.rgb, Box(0, 0, canvas.width, canvas.height))
            _draw_skeleton(canvas, pose, track, figures)
            _draw_figures(canvas, reading, sum(rep.end_s <= reading.time_s for rep in figures.reps))
            film.add(canvas.pixels())


def _draw_skeleton(canvas: Canvas, pose: Pose, track: Track, figures: Measurement) -> None:
    if track.side is None:
        return
    row = MOVEMENT_TABLE[figures.movement]
    if pose.body:
        for start, end in BODY_BONES:
            working = row.angle == "hinge" and {start, end} <= set(row.points)
            _bone(canvas, pose.body, sided(track.side, start), sided(track.side, end), ACCENT if working else PAPER)
    hand = hand_of(track.side, pose, look_is_trusted=False) if row.needs_hands else None
    if hand:
        for start, end in HAND_BONES:
            _bone(canvas, hand.points, start, end, ACCENT)


def _bone(canvas: Canvas, points: Landmarks, start: str, end: str, colour: Colour) -> None:
    ends = [(points.image[name].x / canvas.scale, points.image[name].y / canvas.scale) for name in (start, end)]
    canvas.line(ends[0], ends[1], 16, INK)
    canvas.line(ends[0], ends[1], 8, colour)
    for joint in ends:
        canvas.disc(joint, 9, INK)
        canvas.disc(joint, 6, colour)


def _draw_figures(canvas: Canvas, reading: Reading, reps: int) -> None:
    angle = "not tracked" if reading.angle_deg is None else f"{reading.angle_deg:.0f}°"
    canvas.panel(Box(30, 30, 420, 190))
    canvas.words(angle, 84, (60, 40))
    canvas.words(f"reps {reps}", 58, (60, 140))
