"""`main.py measure`: the figures of a movement in a video or a landmark recording, without a game."""

import argparse
import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from game.commands.outputs import OutputError, check_outputs
from game.commands.overlay import write_overlay
from game.commands.progress import ProgressBar
from game.core.names import MOVEMENTS, SIDES, MovementName
from game.core.pose import Pose
from game.core.source import PoseSource
from game.motion.measurement import Measurement, Track, follow, measure
from game.motion.movements import MOVEMENT_TABLE
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import Landmarker
from game.sources.recording import ENDING, Recording
from game.sources.video import USUAL_FPS, Video


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("video", type=Path, metavar="VIDEO", help=f"a video, or a landmark recording (*{ENDING})")
    parser.add_argument("--movement", choices=MOVEMENTS, required=True)
    parser.add_argument("--side", choices=(*SIDES, "auto"), default="auto", help="auto takes the side that moves more")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures as JSON")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write the angle of every frame")
    parser.add_argument("--overlay", type=Path, metavar="OUT.mp4", help="write a film with skeleton, angle and rep count")


def run(args: argparse.Namespace) -> int:
    """Measure and write what was asked for."""
    recorded = args.video.name.lower().endswith(ENDING)
    if recorded and args.overlay:
        raise OutputError(f"{args.video} holds no pictures, so there is nothing that --overlay could draw on.")
    check_outputs({"--json": args.json, "--csv": args.csv, "--overlay": args.overlay}, args.video, {"--overlay": ".mp4"})
    poses: list[Pose] | None = [] if args.overlay else None
    source, frames, usual_fps = _recording(args.video) if recorded else _video(args.video, args.movement)
    track = follow(_watched(source, frames, poses), args.movement, None if args.side == "auto" else args.side)
    figures = measure(track, args.movement, track.fps or usual_fps)
    if args.json:
        args.json.write_text(json.dumps(asdict(figures), indent=1) + "\n", encoding="utf-8")
    if args.csv:
        _write_csv(args.csv, track)
    if args.overlay and poses is not None:
        write_overlay(args.overlay, Video(args.video), poses, track, figures)
    print(_summary(figures))
    return 0


def _recording(path: Path) -> tuple[PoseSource, int, float]:
    """Return the source, how many frames it has (0 where that is not known), and their usual rate."""
    return Recording(path), 0, USUAL_FPS


def _video(path: Path, movement: MovementName) -> tuple[PoseSource, int, float]:
    """Return the same of a video."""
    video = Video(path)
    return LandmarkedFrames(video, Landmarker(MOVEMENT_TABLE[movement].needs_hands)), video.frame_count, video.fps


def _watched(source: PoseSource, frames: int, kept: list[Pose] | None) -> Iterator[Pose]:
    bar = ProgressBar("measuring", frames)
    for number, pose in enumerate(source.poses(), start=1):
        bar.show(number)
        if kept is not None:
            kept.append(pose)
        yield pose
    bar.end()


def _write_csv(path: Path, track: Track) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("time_s", "angle_raw_deg", "angle_deg", "visibility", "tracked"))
        for reading in track.readings:
            degrees = ["" if angle is None else f"{angle:.2f}" for angle in (reading.raw_deg, reading.angle_deg)]
            rows.writerow((f"{reading.time_s:.4f}", *degrees, f"{reading.visibility:.2f}", int(reading.tracked)))


def _summary(figures: Measurement) -> str:
    seen = f"seen in {100 * figures.tracked_fraction:.0f} % of {figures.frames} frames"
    side = f"{figures.side} side" if figures.side else "neither side was seen, so none was chosen"
    head = f"{figures.movement}, {side}, seen from: {figures.view or 'unknown'}; {seen}"
    if figures.rest_deg is None:
        return f"{head}\nNothing could be measured. Is it the right movement, and is the limb in the picture?"
    if figures.best_deg is None:
        return f"{head}\nno reps · rest {figures.rest_deg:.0f}° (not corrected); without a rep there is no best and no range"
    ends = f"rest {figures.rest_deg:.0f}° · best {figures.best_deg:.0f}° · range {figures.range_deg:.0f}°"
    rows = (
        f"  {number:2d}.  {rep.start_s:6.2f} – {rep.end_s:6.2f} s   to {rep.peak_deg:4.0f}°   {rep.range_deg:4.0f}° gained"
        for number, rep in enumerate(figures.reps, start=1)
    )
    return "\n".join((head, f"reps {figures.rep_count} · {ends} (not corrected)", *rows))
