"""The question how help is wanted, ready for a ChoiceScene."""

from game.screen.choices import Choice
from game.screen.path_pictures import room_picture
from game.screen.pictograms import pictogram
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK


def which_help() -> ChoiceView:
    """Ask how the guide is wanted; answers "look", "print", "back"."""
    look, printed = Choice("look", pictogram("eye"), "help-look"), Choice("print", room_picture("report"), "help-print")
    return ChoiceView("help-question", (look, printed, BACK))
