from dataclasses import replace
from functools import partial

from game.commands.gallery_examples import RESULT
from game.screen.landscape import Landscape
from game.screen.scenes import CardView, RestScene, RestView, ResultScene
from game.screen.side_sign import SideSign
from game.screen.sound import SilentSound
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas


def words_of(scene: RestScene | ResultScene, now_s: float) -> list[str]:
    """Return the lines of words that a screen shows."""
    canvas = RecordedCanvas()
    scene.draw(canvas, now_s)
    return [one.what for one in canvas.drawn if one.verb == "words"]


def test_a_rest_before_the_other_side_names_it_and_shows_it(text: Text, land: Landscape) -> None:
    for sign, limb in ((SideSign("knee_extension", "left"), "Left leg"), (SideSign("wrist_flexion_extension", "right"), "Right hand")):
        for card in (None, CardView("hope", "programme")):
            view = RestView(10.0, 30.0, 10, 1, 4, card=card, then=sign)
            scene = RestScene(text, land, partial(replace, view))
            scene.enter(0.0)
            assert scene.spoken(0.5).startswith(f"Rest. Now the other side: {limb}.")
            assert limb.split()[-1] in " ".join(words_of(scene, 0.5))


def test_a_result_names_the_side_where_both_took_turns_and_says_what_follows(text: Text, land: Landscape) -> None:
    for more, key in ((True, "Go on"), (False, "Home")):
        view = replace(RESULT, side=SideSign("knee_extension", "left"), more=more)
        scene = ResultScene(text, land, partial(replace, view), SilentSound())
        scene.enter(0.0)
        assert {"Left leg", key} <= set(words_of(scene, 60.0))
        assert scene.spoken(60.0).startswith("Left leg: 30 repetitions.")
