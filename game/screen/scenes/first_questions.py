"""The questions of the first run that are asked nowhere else, ready for a ChoiceScene."""

from game.core.names import MovementName
from game.core.programme import ABILITIES, Limb
from game.screen.choices import Choice
from game.screen.pictograms import LEG_MOVEMENTS, pictogram, side_picture
from game.screen.plan_pictures import ability_picture
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK


def leg_or_arm() -> ChoiceView:
    """Ask which limb a programme is for, with as few words as can be; answers "leg", "arm", "home"."""
    leg, arm = Choice("leg", pictogram("leg"), "first-leg"), Choice("arm", pictogram("hand"), "first-arm")
    return ChoiceView("first-question-limb", (leg, arm, Choice("home", pictogram("path"), "result-home")))


def which_side(movement: MovementName) -> ChoiceView:
    """Ask which leg or arm it is, drawn as in a mirror; answers "left", "right", "back"."""
    left = Choice("left", side_picture(movement, "left"), "first-left")
    right = Choice("right", side_picture(movement, "right"), "first-right")
    return ChoiceView("question-side-leg" if movement in LEG_MOVEMENTS else "question-side-hand", (left, right, BACK))


def can_move(limb: Limb) -> ChoiceView:
    """Ask how far a limb moves by itself; answers "not_yet", "a_little", "well", "back"."""
    pictures = tuple(Choice(ability, ability_picture(limb, ability), f"plan-ability-{ability}") for ability in ABILITIES)
    return ChoiceView("first-question-ability", (*pictures, BACK))


def which_hand_works() -> ChoiceView:
    """Ask which hand can press a key, drawn as in a mirror; answers "left", "right", "both", "back"."""
    left = Choice("left", side_picture("wrist_flexion_extension", "left"), "side-left-hand")
    right = Choice("right", side_picture("wrist_flexion_extension", "right"), "side-right-hand")
    return ChoiceView("first-question-hand", (left, right, Choice("both", pictogram("hands"), "first-both"), BACK))
