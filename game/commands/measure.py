"""`main.py measure`: the figures of a movement in a video or a landmark recording, without a game."""

import argparse
import csv
import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.commands.outputs import OutputError, check_outputs
from game.commands.overlay import write_overlay
from game.commands.watching import watch
from game.core.correction import LEAST_APART_DEG, CorrectionError
from game.core.names import MOVEMENTS, SIDES
from game.core.pose import Pose
from game.motion.follow import TrueEnds, follow
from game.motion.measurement import Measurement, measure
from game.motion.movements import MOVEMENT_TABLE
from game.motion.track import Track
from game.sources.recording import ENDING
from game.sources.video import USUAL_FPS, Video


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("video", type=Path, metavar="VIDEO", help=f"a video, or a landmark recording (*{ENDING})")
    parser.add_argument("--movement", choices=MOVEMENTS, required=True)
    parser.add_argument("--side", choices=(*SIDES, "auto"), default="auto", help="auto takes the side that moves more")
    parser.add_argument("--true-rest-deg", type=float, metavar="DEG", help="the true angle at rest, neutral-zero, by goniometer")
    parser.add_argument("--true-best-deg", type=float, metavar="DEG", help="the true angle at the furthest reach")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures as JSON")
    parser.add_argument("--csv", type=Path, metavar="OUT", help="write the angle of every frame")
    parser.add_argument("--overlay", type=Path, metavar="OUT.mp4", help="write a film with skeleton, angle and rep count")


def _told(figures: Measurement) -> dict[str, Any]:
    """Return the figures for JSON; a film does not tell which kind of exercise it shows."""
    told = asdict(figures)
    for rep in told["reps"]:
        del rep["kind"]
    return told


def run(args: argparse.Namespace) -> int:
    """Measure and write what was asked for."""
    recorded = args.video.name.lower().endswith(ENDING)
    if recorded and args.overlay:
        raise OutputError(f"{args.video} holds no pictures, so there is nothing that --overlay could draw on.")
    check_outputs({"--json": args.json, "--csv": args.csv, "--overlay": args.overlay}, args.video, {"--overlay": ".mp4"})
    true_ends = _true_ends(args.true_rest_deg, args.true_best_deg)
    poses: list[Pose] | None = [] if args.overlay else None
    watched = _keeping(watch(args.video, MOVEMENT_TABLE[args.movement].needs_hands, "measuring"), poses)
    track = follow(watched, args.movement, None if args.side == "auto" else args.side, true_ends)
    figures = measure(track, args.movement, track.fps or USUAL_FPS)
    if args.json:
        args.json.write_text(json.dumps(_told(figures), indent=1) + "\n", encoding="utf-8")
    if args.csv:
        _write_csv(args.csv, track)
    if args.overlay and poses is not None:
        write_overlay(args.overlay, Video(args.video), poses, track, figures)
    print(_summary(figures))
    return 0


def _true_ends(rest_deg: float | None, best_deg: float | None) -> TrueEnds | None:
    if rest_deg is None and best_deg is None:
        return None
    if rest_deg is None or best_deg is None:
        missing = "--true-best-deg" if best_deg is None else "--true-rest-deg"
        raise CorrectionError(f"A correction needs both true angles: {missing} is missing. Give both, or neither.")
    for name, degrees in (("--true-rest-deg", rest_deg), ("--true-best-deg", best_deg)):
        if not -180.0 <= degrees <= 180.0:
            raise CorrectionError(f"{name} is {degrees:g}, which no joint can have. Give neutral-zero degrees between -180 and 180.")
    if abs(best_deg - rest_deg) < LEAST_APART_DEG:
        raise CorrectionError(f"The true angles must be at least {LEAST_APART_DEG:.0f} degrees apart, to correct by them.")
    return rest_deg, best_deg


def _keeping(poses: Iterator[Pose], kept: list[Pose] | None) -> Iterator[Pose]:
    for pose in poses:
        if kept is not None:
            kept.append(pose)
        yield pose


def _write_csv(path: Path, track: Track) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(("time_s", "angle_raw_deg", "angle_deg", "visibility", "tracked", "angle_uncorrected_deg"))
        for reading, plain in zip(track.readings, track.plain().readings, strict=True):
            angles = (reading.raw_deg, reading.angle_deg, plain.angle_deg)
            raw, degrees, uncorrected = ("" if angle is None else f"{angle:.2f}" for angle in angles)
            rows.writerow((f"{reading.time_s:.4f}", raw, degrees, f"{reading.visibility:.2f}", int(reading.tracked), uncorrected))


def _summary(figures: Measurement) -> str:
    seen = f"seen in {100 * figures.tracked_fraction:.0f} % of {figures.frames} frames"
    side = f"{figures.side} side" if figures.side else "neither side was seen, so none was chosen"
    head = f"{figures.movement}, {side}, seen from: {figures.view or 'unknown'}; {seen}"
    if figures.refused:
        return f"{head}\n{figures.refused}"
    if figures.rest_deg is None:
        return f"{head}\nNothing could be measured. Is it the right movement, and is the limb in the picture?"
    scale = _scale(figures)
    if figures.best_deg is None:
        return f"{head}\nno reps · rest {figures.rest_deg:.0f}° ({scale}); without a rep there is no best and no range"
    ends = f"rest {figures.rest_deg:.0f}° · best {figures.best_deg:.0f}° · range {figures.range_deg:.0f}°"
    rows = (
        f"  {number:2d}.  {rep.start_s:6.2f} – {rep.end_s:6.2f} s   to {rep.peak_deg:4.0f}°   {rep.range_deg:4.0f}° gained"
        for number, rep in enumerate(figures.reps, start=1)
    )
    return "\n".join((head, f"reps {figures.rep_count} · {ends} ({scale})", *rows))


def _scale(figures: Measurement) -> str:
    """Say what the angles can be trusted for."""
    error = "" if figures.expected_error_deg is None else f"±{figures.expected_error_deg:.0f}°, "
    if figures.not_corrected_because:
        return f"{error}not corrected: {figures.not_corrected_because}"
    zero = "" if figures.zero == "neutral" else "from rest, "
    return f"{error}{zero}{'corrected' if figures.corrected else 'not corrected'}"
