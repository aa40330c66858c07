"""The questions of the first run that are asked nowhere else, ready for a ChoiceScene."""

from dataclasses import replace

from game.core.names import MovementName
from game.core.programme import Ability, Limb
from game.screen.choices import Choice
from game.screen.pictograms import LEG_MOVEMENTS, pictogram, side_picture
from game.screen.plan_pictures import ability_picture
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK

COMMONEST_FIRST: tuple[Ability, ...] = ("a_little", "well", "not_yet")
"""The light waits on the first, and whoever takes it without looking begins gently."""


def leg_or_arm() -> ChoiceView:
    """Ask which limb a programme is for, with as few words as can be; answers "leg", "arm", "home".

    The way home is called "back" as on every screen that follows: one word less to be read.
    """
    leg, arm = Choice("leg", pictogram("leg"), "first-leg"), Choice("arm", pictogram("hand"), "first-arm")
    return ChoiceView("first-question-limb", (leg, arm, replace(BACK, name="home")))


def which_side(movement: MovementName) -> ChoiceView:
    """Ask which leg or arm it is, drawn as in a mirror; answers "left", "right", "back"."""
    left = Choice("left", side_picture(movement, "left"), "first-left")
    right = Choice("right", side_picture(movement, "right"), "first-right")
    return ChoiceView("question-side-leg" if movement in LEG_MOVEMENTS else "question-side-hand", (left, right, BACK))


def can_move(limb: Limb) -> ChoiceView:
    """Ask how far a limb moves by itself; answers "a_little", "well", "not_yet", "back"."""
    pictures = tuple(Choice(ability, ability_picture(limb, ability), f"plan-ability-{ability}") for ability in COMMONEST_FIRST)
    return ChoiceView("first-question-ability", (*pictures, BACK))


def which_hand_works() -> ChoiceView:
    """Ask which hand can press a key, drawn as in a mirror; answers "left", "right", "both", "back"."""
    left = Choice("left", side_picture("wrist_flexion_extension", "left"), "side-left-hand")
    right = Choice("right", side_picture("wrist_flexion_extension", "right"), "side-right-hand")
    return ChoiceView("first-question-hand", (left, right, Choice("both", pictogram("hands"), "first-both"), BACK))
