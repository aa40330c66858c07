"""The landmarker keeps to the player: a scripted model sees several people, as far as the picture is not hidden from it."""

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from game.core.pose import Landmarks
from game.sources import landmarker
from game.sources.landmarker import HELPING_HANDS_EVERY, SHARP_EVERY, Landmarker
from tests.sources.frames import grey
from tests.sources.test_player_lock import seated, standing

WIDTH, HEIGHT = 640, 480
BRIGHT = 200


@dataclass
class Crowd:
    """Follows one of several people as mediapipe does: until that one is gone, then the first one that is shown."""

    people: list[Landmarks]
    followed: int | None = None
    looks: int = 0
    times_ms: list[int] = field(default_factory=list)

    def detect_for_video(self, image: Any, time_ms: int) -> Any:
        self.looks += 1
        self.times_ms.append(time_ms)
        shown = [number for number, body in enumerate(self.people) if self._is_shown(body, image.numpy_view())]
        if self.followed not in shown:
            self.followed, was_followed = None, self.followed is not None
            if was_followed or not shown:
                return SimpleNamespace(pose_landmarks=[], pose_world_landmarks=[])
            self.followed = shown[0]
        return _found(self.people[self.followed])

    def close(self) -> None:
        pass

    def _is_shown(self, body: Landmarks, rgb: Any) -> bool:
        hips = body.image["left_hip"]
        return bool(np.all(rgb[int(hips.y), int(hips.x)] == BRIGHT))


def _found(body: Landmarks) -> Any:
    points = [SimpleNamespace(x=p.x / WIDTH, y=p.y / HEIGHT, z=0.0, visibility=p.visibility) for p in body.image.values()]
    world = [SimpleNamespace(x=p.x, y=p.y, z=p.z, visibility=None) for p in body.world.values()]
    return SimpleNamespace(pose_landmarks=[points], pose_world_landmarks=[world])


class Hands:
    """Finds no hands, and counts how often it was asked."""

    def __init__(self) -> None:
        self.looks = 0

    def detect_for_video(self, *_: Any) -> Any:
        self.looks += 1
        return SimpleNamespace(hand_landmarks=[], hand_world_landmarks=[], handedness=[])

    def close(self) -> None:
        pass


def seeing(people: list[Landmarks], monkeypatch: pytest.MonkeyPatch, watches_helper: bool = False) -> tuple[Landmarker, Crowd, Hands]:
    crowd, hands = Crowd(people), Hands()
    monkeypatch.setattr(landmarker, "_make", lambda kind, _: crowd if kind == "pose" else hands)
    return Landmarker(needs_hands=False, watches_helper=watches_helper), crowd, hands


def picture() -> Any:
    """A picture with a dark edge, so that what is hidden has another grey than what is shown."""
    rgb = grey(BRIGHT, WIDTH, HEIGHT).copy()
    rgb[:40] = 0
    return rgb


def test_one_who_sits_is_found_beside_one_who_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    eyes, crowd, _ = seeing([standing(-130.0), seated(190.0)], monkeypatch)
    poses = [eyes.detect(picture(), number / 30) for number in range(10)]
    hips = seated(190.0).image["left_hip"]
    assert all(pose.body and pose.body.image["left_hip"].x == pytest.approx(hips.x) for pose in poses)
    assert crowd.times_ms == sorted(set(crowd.times_ms))


def test_one_who_stands_alone_is_not_looked_past_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    eyes, crowd, _ = seeing([standing()], monkeypatch)
    poses = [eyes.detect(picture(), number / 30) for number in range(300)]
    assert sum(pose.body is not None for pose in poses) >= 290
    assert crowd.looks <= 300 + 2 * landmarker.SITTING_TRIES


def test_while_a_helper_is_followed_the_player_is_looked_for_at_the_old_place(monkeypatch: pytest.MonkeyPatch) -> None:
    player, helper = seated(-150.0), standing(200.0)
    eyes, crowd, _ = seeing([player], monkeypatch)
    for number in range(30):
        assert eyes.detect(picture(), number / 30).body
    crowd.people, crowd.followed = [helper], None
    away = [eyes.detect(picture(), 1.0 + number / 30) for number in range(30)]
    assert all(pose.body is None for pose in away)
    assert all(pose.others for pose in away[:10])
    crowd.people = [helper, player]
    back = [eyes.detect(picture(), 2.0 + number / 30) for number in range(10)]
    assert back[-1].body
    assert back[-1].body.image["left_hip"].x == pytest.approx(player.image["left_hip"].x)
    assert back[-1].others == 0


def test_hands_of_helpers_are_looked_for_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    eyes, _, hands = seeing([seated()], monkeypatch, watches_helper=True)
    poses = [eyes.detect(picture(), number / 30) for number in range(2 * HELPING_HANDS_EVERY)]
    assert hands.looks == 2
    assert [number for number, pose in enumerate(poses) if pose.hands_looked] == [0, HELPING_HANDS_EVERY]


def test_a_sharp_picture_is_sharper_than_a_plain_one(monkeypatch: pytest.MonkeyPatch) -> None:
    eyes, _, _ = seeing([seated()], monkeypatch)
    noise = np.random.default_rng(1).integers(0, 255, (HEIGHT, WIDTH, 3), dtype=np.uint8)
    plain = eyes.detect(grey(BRIGHT, WIDTH, HEIGHT), 0.0).sharpness
    for number in range(1, SHARP_EVERY):
        eyes.detect(noise, number / 30)
    sharp = eyes.detect(noise, SHARP_EVERY / 30).sharpness
    assert plain == 0.0
    assert sharp is not None
    assert sharp > 100.0
