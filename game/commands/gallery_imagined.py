"""What is said in mental practice, for the gallery: the words of the scripts in the language of the pictures."""

from dataclasses import replace
from functools import cache

from game.app.scripts import script_for
from game.core.guidance import Guidance
from game.core.level import Level
from game.core.names import MovementName, Side
from game.screen.scenes import ImageryView
from game.screen.text import Text
from game.training.course import ImageryScript, ScriptLine

IMAGINED = Guidance(cue="imagine", pace=0.8, left_s=170.0, share=0.3, takes_key=True, imagined_reps=12)
IMAGERY = ImageryView("wrist_flexion_extension", "right", True, IMAGINED, True, 1, 2)


def imagery_views(text: Text) -> dict[str, ImageryView]:
    """Return each state of mental practice, by name."""
    script, knee = _script("wrist_flexion_extension", "right", text.language), _script("knee_extension", "left", text.language)
    calm = Guidance(cue="breathe", words=script.relax[2].words, left_s=42.0, share=0.3)
    back = Guidance(cue="return", words=script.come_back[-1].words, left_s=9.0, share=0.7, imagined_reps=140)
    moved = replace(IMAGERY, limb_rests=False, movement="knee_extension", side="left", sets=1)
    return {
        "breathe": replace(IMAGERY, guidance=calm),
        "no script": replace(IMAGERY, guidance=replace(calm, words=None), limb_rests=None, camera_on=False),
        "imagine": replace(IMAGERY, guidance=replace(IMAGINED, words=script.imagine[2].words)),
        "longest words": replace(IMAGERY, guidance=replace(IMAGINED, words=_longest(script.imagine), imagined_reps=140)),
        "moves": replace(moved, guidance=replace(IMAGINED, words=knee.imagine[2].words)),
        "return": replace(IMAGERY, guidance=back),
    }


@cache
def _script(movement: MovementName, side: Side, language: str) -> ImageryScript:
    level = Level(name="imagined", title="imagined", game="night_sky", movement=movement, modality="mental_practice")
    return script_for(level, side, language=language)


def _longest(lines: tuple[ScriptLine, ...]) -> str:
    return max((line.words for line in lines), key=len)
