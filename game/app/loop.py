"""The frame loop: inputs, time, one picture, sixty times a second."""

import gc
import sys
from collections.abc import Callable

from game.app.feel import bed_of, sound_of
from game.app.hand_watch import HandWatch
from game.app.lead import Lead
from game.app.pace import Pace
from game.app.until import SpokenScene, Until
from game.app.voice_key import VoiceKey
from game.app.walk import Walk
from game.core.clock import Clock
from game.core.steady_time import SteadyTime
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.sound import Sound
from game.screen.speech import Speech, speaking_s
from game.screen.window import Window

FPS = 60.0
TURN_S = 0.001
SETS = ("play", "imagery", "mirror", "finale")
"""On these the hand in the air points at nothing: in a set it exercises, or stops."""
DEAF_S = 0.4
"""So long a screen that has come up takes no press and no click: it was meant for the one before."""
TAPPED = ("play", "imagery", "mirror")
"""Here a press is part of the exercise, and counts from the first moment."""
Helper = Callable[[SpokenScene, float], Input | None]


class Loop:
    """Shows the walk's screens one after another until the story or the window ends.

    `helper` may press keys for the player (the demo does) given the screen and its age; `on_flip` is told when a
    screen was shown.
    """

    def __init__(self, window: Window, clock: Clock, walk: Walk, sound: Sound, speech: Speech, watch: HandWatch, fps: float = FPS) -> None:
        self.helper: Helper | None = None
        self.on_flip: Callable[[SpokenScene, float], None] | None = None
        self._window = window
        self._clock = clock
        self._walk = walk
        self._sound = sound
        self._speech = speech
        self._voice_key = VoiceKey(walk.parts.text, walk.preferences)
        self._watch = watch
        self._lead = Lead(window, watch.hand)
        self._pace = Pace(clock, fps)
        self._shown = SteadyTime()
        """The time of game and screens: after a pause of the whole machine a press takes what was lit in the last picture."""
        self._said = ""
        self._speaks_until_s = 0.0

    def run(self) -> None:
        """Run to the end; whatever is being played is kept, however it ends."""
        # The tracker's thread asks for the interpreter for very short turns; 5 ms, the usual patience, is a third of a frame.
        sys.setswitchinterval(TURN_S)
        story = self._walk.story()
        try:
            scene = next(story)
            while True:
                choice = self._show(scene)
                if choice is None:
                    return
                self._sound.play("back" if choice == "back" else "choice")
                scene = story.send(choice)
        except StopIteration:
            return
        finally:
            story.close()
            self._watch.stop()
            self._speech.hush()

    def _show(self, scene: SpokenScene) -> str | None:
        """Show a screen until it has a choice; None when the window closes."""
        # What lives on is set aside, so that the garbage collector does not look through all of it in the middle of a movement.
        gc.collect()
        gc.freeze()
        self._walk.preferences.look_up()
        now_s = self._clock.now_s()
        entered_s = before_s = self._shown.at(now_s)
        scene.enter(entered_s)
        self._watch.hand.enter(now_s)
        self._lead.enter()
        self._sound_here()
        while True:
            now_s = self._pace.begin()
            shown_s = self._shown.at(now_s)
            self._go_on(now_s, shown_s - before_s)
            before_s = shown_s
            happened = self._inputs(scene, now_s, shown_s - entered_s)
            if KeyInput("stop") in happened:
                scene.leave()
                return None
            choice = self._chosen(scene, happened if _hears(scene, shown_s - entered_s) else _not_pressed(happened), shown_s)
            if choice:
                scene.leave()
                return choice
            self._draw(scene, now_s, shown_s)

    def _sound_here(self) -> None:
        """Tell by ear where a screen stands that has come up, if that is not all around."""
        attention = self._window.look.attention
        self._sound.anchor(attention)
        if attention != "middle":
            self._sound.play("here")

    def _inputs(self, scene: SpokenScene, now_s: float, age_s: float) -> list[Input]:
        helped = self.helper(scene, age_s) if self.helper else None
        hand = self._watch.hand
        pointed = hand.rest() if scene_name(scene) in SETS else hand.inputs(self._window.canvas, now_s)
        happened = [*self._window.inputs(now_s), *([helped] if helped else []), *pointed]
        self._lead.follow(happened)
        return happened

    def _go_on(self, now_s: float, dt_s: float) -> None:
        exercise = self._walk.exercise
        self._sound.bed(bed_of(exercise.session) if exercise else None)
        self._sound.duck(now_s < self._speaks_until_s)
        self._watch.go_on(now_s, exercise is not None)
        if exercise is None:
            return
        exercise.update(now_s, self._window.held or (exercise.kind == "keyboard" and self._window.pointer_held))
        self._pace.meet(exercise.news_s)
        for event in exercise.advance(dt_s):
            sound_of(event, self._sound)

    def _chosen(self, scene: SpokenScene, happened: list[Input], shown_s: float) -> str | None:
        for one in happened:
            if self._voice_key.takes(one, scene, shown_s):
                # A voice that has just been turned on says what is on the screen, although that was said before.
                self._said = "" if self._walk.preferences.speaks else self._said
            elif choice := scene.event(one, shown_s):
                return choice
        return scene.update(shown_s)

    def _draw(self, scene: SpokenScene, now_s: float, shown_s: float) -> None:
        canvas = self._window.canvas
        canvas.begin()
        scene.draw(canvas, shown_s)
        self._voice_key.draw(canvas, shown_s)
        self._watch.draw(canvas)
        self._pace.show()
        self._window.flip()
        if self.on_flip:
            self.on_flip(scene, self._clock.now_s())
        words = scene.spoken(shown_s)
        if words and words != self._said:
            self._speech.say(words, now_s)
            self._speaks_until_s = now_s + speaking_s(words) if self._walk.preferences.speaks else now_s
        self._said = words


def _hears(scene: SpokenScene, age_s: float) -> bool:
    return age_s >= DEAF_S or scene_name(scene) in TAPPED


def _not_pressed(happened: list[Input]) -> list[Input]:
    return [one for one in happened if one != KeyInput("select") and not isinstance(one, PointInput)]


def scene_name(scene: SpokenScene) -> str:
    """Return a screen's plain name, such as `home` or `play`."""
    inner = scene.scene if isinstance(scene, Until) else scene
    return type(inner).__name__.removesuffix("Scene").lower()
