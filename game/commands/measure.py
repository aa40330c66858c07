"""`main.py measure`: the figures of a movement in a video, without a game."""

import argparse
import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from game.commands.overlay import write_overlay
from game.commands.progress import ProgressBar
from game.core.names import MOVEMENTS, SIDES
from game.core.pose import Pose
from game.core.source import PoseSource
from game.motion.measurement import Measurement, Track, follow, measure
from game.motion.movements import MOVEMENT_TABLE
from game.sources.landmarked import LandmarkedFrames
from game.sources.landmarker import Landmarker
from game.sources.video import Video


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("video", type=Path, metavar="VIDEO")
    parser.add_argument("--movement", choices=MOVEMENTS, required=True)
    parser.add_argument("--side", choices=(*SIDES, "auto"), default="auto", help="auto takes the side that moves more")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures as JSON")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write the angle of every frame")
    parser.add_argument("--overlay", type=Path, metavar="OUT.mp4", help="write a film with skeleton, angle and rep count")


def run(args: argparse.Namespace) -> int:
    """Measure and write what was asked for."""
    video = Video(args.video)
    poses: list[Pose] | None = [] if args.overlay else None
    source = LandmarkedFrames(video, Landmarker(MOVEMENT_TABLE[args.movement].needs_hands))
    stream = _watched(source, video.frame_count, poses)
    track = follow(stream, args.movement, None if args.side == "auto" else args.side)
    figures = measure(track, args.movement, video.fps)
    if args.json:
        args.json.write_text(json.dumps(asdict(figures), indent=1) + "\n", encoding="utf-8")
    if args.csv:
        _write_csv(args.csv, track)
    if args.overlay and poses is not None:
        write_overlay(args.overlay, Video(args.video), poses, track, figures)
    print(_summary(figures))
    return 0


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
    head = f"{figures.movement}, {figures.side} side, seen from: {figures.view or 'unknown'}; {seen}"
    if figures.best_deg is None or figures.rest_deg is None:
        return f"{head}\nNothing could be measured. Is it the right movement, and is the limb in the picture?"
    ends = f"rest {figures.rest_deg:.0f}° · best {figures.best_deg:.0f}° · range {figures.range_deg:.0f}°"
    rows = (
        f"  {number:2d}.  {rep.start_s:6.2f} – {rep.end_s:6.2f} s   to {rep.peak_deg:4.0f}°   {rep.range_deg:4.0f}° gained"
        for number, rep in enumerate(figures.reps, start=1)
    )
    return "\n".join((head, f"reps {figures.rep_count} · {ends} (not corrected)", *rows))
