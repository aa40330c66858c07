import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLAY = """
import sys

for blocked in ("pygame", "cv2", "mediapipe", "sqlalchemy", "av"):
    sys.modules[blocked] = None

from game.minigames.stone_path.rules import StonePath
from game.sources.scripted_body import ScriptedBody
from tests.scripted_play import ListKeeper, level, play_through, whole_script

movement, side = sys.argv[1:]
rules, keeper = StonePath(), ListKeeper()
session = play_through(ScriptedBody(whole_script(movement, side)).poses(), level(movement), side, rules, keeper)
print(session.stage, [len(one_set.reps) for one_set in session.record.sets], len(keeper.reps), len(rules.state.stones))
"""


@pytest.mark.parametrize(("movement", "side"), [("knee_extension", "left"), ("wrist_flexion_extension", "right")])
def test_a_whole_session_is_played_without_window_camera_and_store(movement: str, side: str) -> None:
    played = subprocess.run([sys.executable, "-c", PLAY, movement, side], cwd=ROOT, capture_output=True, text=True, check=False)
    assert played.stderr == ""
    assert played.stdout == "over [3, 3] 6 3\n"
