"""From the first start to the result, and out again, with the good hand in the air alone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from game.app.hand_in_air import HandInAir
from game.app.lead import Lead
from game.app.until import SpokenScene
from game.core.settings import Settings
from game.screen.canvas import Box, Point
from game.screen.look import Way
from game.screen.scene import Input, KeyInput, PointerInput
from game.screen.window import ScriptedWindow
from tests.app.game import Game, body, level_file, screen_name, take
from tests.pointing_hand import PointingHand, PointingTracker, good_hand, pointing
from tests.recorded_canvas import RecordedCanvas

LONGEST_S = 240.0
LOOKS_S = 1.5
"""So long a new screen is read before the hand goes anywhere."""


@dataclass
class HandGame(Game):
    """A player who has no key: on each screen they look for the words they want, and hold the hand there.

    `wants` are words by the screen's name; on a screen without any the hand rests.
    """

    wants: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.hand = good_hand(self.wish)
        self.trackers = self.watchers = pointing(self.hand)
        super().__post_init__()
        self.hand.ring = lambda: self.loop._watch.hand._at
        self.left = {name: list(words) for name, words in self.wants.items()}

    def _press(self, scene: SpokenScene, age_s: float) -> Input | None:
        now_s = self.clock.now_s()
        assert now_s < LONGEST_S, f"stuck; seen: {self.seen}; still wanted: {self.left}"
        if not self.scenes or scene is not self.scenes[-1]:
            self.scenes.append(scene)
            self.seen.append(screen_name(scene))
            self.entered_s.append(now_s)
            self.hand.wanted = None
        words = self.left.get(self.seen[-1])
        if self.hand.wanted is None and age_s >= LOOKS_S and words:
            self.hand.wanted = self._found(scene, words, now_s)
        return None

    def _found(self, scene: SpokenScene, words: list[str], now_s: float) -> Point | None:
        """Look for the first of the words on the screen; where they can be taken they are wanted no more."""
        canvas = RecordedCanvas(*self.window.canvas.surface.get_size(), look=self.window.look)
        scene.draw(canvas, now_s)
        said = {place: _said_in(place, canvas) for place in canvas.targets}
        found = [place for place in said if words[0] in said[place]]
        place = min(found, key=lambda one: len(said[one]), default=None)
        if place is None:
            return None
        words.pop(0)
        return place.center


def _said_in(place: Box, canvas: RecordedCanvas) -> str:
    """Return what is written in a place; a card's words may stand on two lines."""
    return " ".join(one.what for one in canvas.drawn if one.verb == "words" and place.holds(one.box.center))


TO_RESULT = {
    "first-question-limb": ["Leg"],
    "question-side-leg": ["Right"],
    "first-question-ability": ["A little"],
    "pain": ["0", "0"],
    "result": ["Home"],
    "first-question-hand": ["Left hand"],
    "health-company": ["Nobody"],
    "health-begin": ["Later"],
    "home": ["Close"],
    "question-close": ["Close"],
}


def test_the_hand_alone_leads_from_the_first_start_to_a_result_and_out() -> None:
    game = HandGame((), body(length_s=300.0), trains=None, wants=TO_RESULT)
    game.play()
    assert game.seen[0] == "first-question-limb"
    assert game.seen[-2:] == ["home", "question-close"]
    assert game.last.reps
    assert [words for words in game.left.values() if words] == []
    assert game.window.look.way == "hand"


def test_a_hand_that_rests_takes_nothing_on_any_screen(tmp_path: Path) -> None:
    steps = (take("home", "right leg"), take("result", after_s=10.0), take("home", "Close", after_s=20.0), take("question-close", "Close"))
    resting = good_hand(body())
    watched, alone = (
        Game(steps, level=level_file(tmp_path, reps=2), trackers=pointing(resting), watchers=watchers).play()
        for watchers in (pointing(resting), None)
    )
    assert watched.seen == alone.seen
    assert watched.entered_s == alone.entered_s


def test_a_key_takes_the_lead_from_the_hand_until_it_moves_on() -> None:
    hand = HandInAir(Settings, lambda: "left")
    window = ScriptedWindow()
    lead = Lead(window, hand)
    ways: list[Way] = []
    tracker = PointingTracker(PointingHand("left"), body(), hand.take, 0.0)

    def at(now_s: float, *others: Input) -> tuple[Input, ...]:
        tracker.update(now_s)
        happened = (*others, *hand.inputs(window.canvas, now_s))
        lead.follow(happened)
        ways.append(window.look.way)
        return happened

    at(2.0)
    tracker.hand.away, tracker.hand.wanted, tracker.hand.ring = (0.0, -70.0), (0.0, 0.0), lambda: (0.0, 0.0)
    assert at(3.0)
    assert at(3.1, KeyInput("select"))[0] == KeyInput("select")
    assert at(3.5) == (PointerInput(None, "hand"),)
    tracker.hand.away = (20.0, -70.0)
    assert at(4.5)[-1] != PointerInput(None)
    assert ways == ["key", "hand", "key", "key", "hand"]
