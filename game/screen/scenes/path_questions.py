"""The question where "My path" shall lead, ready for a ChoiceScene."""

from collections.abc import Sequence
from typing import get_args

from game.screen.choices import Choice
from game.screen.path_pictures import PathRoom, room_picture
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK

PATH_ROOMS: tuple[PathRoom, ...] = get_args(PathRoom)


def which_room(rooms: Sequence[PathRoom]) -> ChoiceView:
    """Ask what the player would like to see; answers a room's name, "back"."""
    return ChoiceView("path-question", (*(Choice(room, room_picture(room), f"path-{room}") for room in rooms), BACK))
