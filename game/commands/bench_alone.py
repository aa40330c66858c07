"""The bench without the game: the landmarker alone, the usual loop in one thread, and `measure` beside a bare loop."""

import time
from collections.abc import Callable
from typing import Any

from game.app.clock import MachineClock
from game.app.wiring import CLIPS, DEMO_LEVELS
from game.commands.bench_figures import spread_ms
from game.commands.watching import watch
from game.core.control import AT_REST
from game.core.level_file import read_level
from game.minigames import GAMES
from game.minigames.views import VIEWS
from game.motion.follow import follow
from game.motion.measurement import measure
from game.screen.landscape import Landscape
from game.screen.window import PygameWindow
from game.sources.bare_loop import BareLandmarker, run_bare_loop
from game.sources.video import Video

BARE_S = 20.0
MEASURED_TIMES = 3


def bare() -> dict[str, float]:
    """Return the latency of the landmarker alone over the paced clip: nothing is drawn, nothing else runs."""
    return spread_ms(_latencies_s(lambda: None))


def one_thread() -> dict[str, Any]:
    """Run the usual loop: read, infer, draw, flip, one after another in one thread."""
    window = PygameWindow("Stone by Stone, the usual loop")
    level = read_level(DEMO_LEVELS["knee_extension"])
    rules, view = GAMES[level.game](), VIEWS[level.game](False, Landscape())
    rules.reset(level, 1)
    view.prepare(window.canvas)

    def draw() -> None:
        rules.step(AT_REST, (), 1 / 30)
        view.draw(window.canvas, rules.state)
        window.flip()

    latencies_s = _latencies_s(draw)
    return {"one_thread_latency_ms": spread_ms(latencies_s), "one_thread_frames_per_s": round(len(latencies_s) / BARE_S, 2)}


def _latencies_s(after_each: Callable[[], None]) -> list[float]:
    """Infer over the paced clip for `BARE_S` seconds; return how long after its frame each inference, with what follows it, was done."""
    clock = MachineClock()
    latencies_s: list[float] = []
    with BareLandmarker() as detect:
        for picture in Video(CLIPS["knee_extension"], clock, loop=True).frames():
            detect(picture.rgb, picture.time_s)
            after_each()
            latencies_s.append(clock.now_s() - picture.time_s)
            if picture.time_s > BARE_S:
                break
    return latencies_s


def measure_share() -> float:
    """Return the speed of `measure` over that of a bare loop, read and infer, over the same frames as fast as they go.

    They run in turn, so that a machine that grows slower or faster meanwhile does so for both.
    """
    pairs = [(_seconds(lambda: run_bare_loop(CLIPS["knee_extension"])), _seconds(_measure_loop)) for _ in range(MEASURED_TIMES)]
    return round(min(bare_s for bare_s, _ in pairs) / min(measure_s for _, measure_s in pairs), 3)


def _measure_loop() -> None:
    measure(follow(watch(CLIPS["knee_extension"], needs_hands=False, what="measuring"), "knee_extension", "right"), "knee_extension", 30.0)


def _seconds(work: Callable[[], object]) -> float:
    start_s = time.perf_counter()
    work()
    return time.perf_counter() - start_s
