"""`main.py bench`: how fast the program is on this machine, each part in a process of its own, over the same clip."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from game.commands.outputs import check_outputs
from game.core.names import GAME_NAMES, MovementName
from game.screen.title import NAME, show_title
from game.screen.window import PygameWindow

PARTS = ("bare", "one_thread", "play", "wrist", "measure")
WRIST_S, GAME_S = 20.0, 40.0
ROOT = Path(__file__).resolve().parents[2]
GOALS = {
    "control_latency_ms": "p95 ≤ 1.25 × bare p95",
    "picture_latency_ms": "p95 ≤ bare p95 + 20",
    "tracked_per_s": "≥ 29",
    "tracked_per_s_wrist": "≥ 29",
    "frames_on_time_share": "≥ 0.995",
    "measure_share_of_bare": "≥ 0.95",
    "first_picture_s": "< 1",
    "first_tracked_s": "< 3",
    "peak_memory_mb": "< 450",
}
GOALS_OF_GAMES = {"frames_on_time_share": "≥ 0.995", "large_picture_ms": "p50 < 12"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures as JSON")
    parser.add_argument("--play-s", type=float, default=60.0, help="seconds of play to measure (%(default)s)")
    parser.add_argument(
        "--adaptation", action="store_true", help="simulate difficulty that follows the player, and write docs/adaptation.md"
    )
    parser.add_argument("--journey", action="store_true", help="simulate when the path brings what, and write docs/journey.md")
    parser.add_argument(
        "--first-rep", action="store_true", help="time the first minutes by a scripted player's clock, and write docs/first_minutes.md"
    )
    parser.add_argument("--store", action="store_true", help="measure the store with a thousand and up to two million reps")
    parser.add_argument("--part", choices=(*PARTS, *GAME_NAMES), help=argparse.SUPPRESS)
    parser.add_argument("--began-at", type=float, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Measure all parts and print the table; with --part measure just one and print its figures; or simulate."""
    if args.adaptation:
        from game.commands.bench_adaptation import simulate  # noqa: PLC0415 - no other part of the bench needs it

        check_outputs({"--json": args.json}, None, {})
        return simulate(args.json)
    if args.journey:
        from game.commands.bench_journey import simulate_journey  # noqa: PLC0415 - no other part of the bench needs it

        check_outputs({"--json": args.json}, None, {})
        return simulate_journey(args.json)
    if args.first_rep:
        from game.commands.bench_first_rep import bench_first_rep  # noqa: PLC0415 - no other part of the bench needs it

        check_outputs({"--json": args.json}, None, {})
        return bench_first_rep(args.json)
    if args.store:
        from game.commands.bench_store import bench_store  # noqa: PLC0415 - no other part of the bench needs it

        check_outputs({"--json": args.json}, None, {})
        return bench_store(args.json)
    if args.part:
        print(json.dumps(_run_part(args.part, args.play_s, args.began_at or time.time())))
        return 0
    figures: dict[str, Any] = {}
    for part in (*PARTS, *GAME_NAMES):
        print(f"measuring: {part} …", file=sys.stderr, flush=True)
        figures |= _in_a_process(part, args.play_s)
    if args.json:
        args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(_table(figures))
    return 0


def _run_part(part: str, play_s: float, began_at: float) -> dict[str, Any]:
    """Run one part; each imports no more than it measures, since start-up and memory are measured too."""
    if part == "play":
        return _play("knee_extension", play_s, began_at)
    if part == "wrist":
        return {"tracked_per_s_wrist": _play("wrist_flexion_extension", min(WRIST_S, play_s), began_at)["tracked_per_s"]}
    if part in GAME_NAMES:
        from game.commands.bench_games import bench_game  # noqa: PLC0415

        return bench_game(part, min(GAME_S, play_s))
    from game.commands import bench_alone  # noqa: PLC0415

    if part == "bare":
        return {"bare_inference_ms": bench_alone.bare()}
    return bench_alone.one_thread() if part == "one_thread" else {"measure_share_of_bare": bench_alone.measure_share()}


def _play(movement: MovementName, play_s: float, began_at: float) -> dict[str, Any]:
    """Start as `main.py play` does, first picture first, then play."""
    window = PygameWindow(NAME)
    landscape = show_title(window)
    first_picture_s = time.time() - began_at
    from game.commands.bench_play import Playing  # noqa: PLC0415 - loaded after the first picture, as in play

    return Playing(movement, window, landscape).run(play_s, first_picture_s)


def _in_a_process(part: str, play_s: float) -> dict[str, Any]:
    words = [sys.executable, str(ROOT / "main.py"), "bench", "--part", part, "--play-s", str(play_s), "--began-at", str(time.time())]
    with tempfile.TemporaryFile("w+") as trouble:
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=trouble, text=True, check=False)
        if done.returncode != 0:
            trouble.seek(0)
            print(f"{part} could not be measured: {trouble.read().strip().splitlines()[-1:]}", file=sys.stderr)
            return {}
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def _table(figures: dict[str, Any]) -> str:
    rows = [f"{'figure':34s}{'measured':>24s}   goal"]
    rows += [f"{name:34s}{_said(value):>24s}   {_goal(name)}".rstrip() for name, value in figures.items()]
    return "\n".join(rows)


def _goal(name: str) -> str:
    """Return the goal of a figure; those of the games end in the name of the game."""
    return GOALS.get(name) or next((goal for start, goal in GOALS_OF_GAMES.items() if name.startswith(start)), "")


def _said(value: Any) -> str:
    if isinstance(value, dict):
        return " · ".join(f"{name} {number:.1f}" for name, number in value.items())
    return "–" if value is None else f"{value:.4g}"
