"""The questions that the walk asks, ready for a ChoiceScene."""

from collections.abc import Sequence

from game.core.names import MovementName
from game.screen.choices import Choice
from game.screen.exercise_pictures import exercise_picture
from game.screen.pictograms import LEG_MOVEMENTS, pictogram, side_picture
from game.screen.plan_pictures import minutes_picture
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.tiles import MOST_TILES, question_of
from game.screen.tiles import tile_picture

BACK = Choice("back", pictogram("back"), "choice-back")


HEART: tuple[MovementName, ...] = ("knee_extension", "wrist_flexion_extension")
EXERCISE_PAGES: tuple[tuple[MovementName, ...], ...] = (
    (*HEART, "finger_opening", "elbow_extension"),
    ("ankle_dorsiflexion", "shoulder_flexion", "shoulder_abduction", "forearm_rotation", "wrist_deviation"),
)
"""All movements, on two pages of `which_exercise`: "more" on the first leads to the second, "back" on the second to the first."""
MINUTES = (5, 15, 30)


def which_exercise(movements: Sequence[MovementName] = HEART, more: bool = False) -> ChoiceView:
    """Ask for the exercise, up to five at a time; answers the movement's name, "more" where asked for, "back"."""
    pictures = tuple(Choice(movement, exercise_picture(movement), f"exercise-{movement}") for movement in movements[:5])
    return ChoiceView("question-exercise", (*pictures, *_more(more), BACK))


def which_minutes() -> ChoiceView:
    """Ask how much time there is today; answers "5", "15", "30", "back"."""
    clocks = tuple(Choice(str(minutes), minutes_picture(minutes), "plan-minutes", (("minutes", minutes),)) for minutes in MINUTES)
    return ChoiceView("plan-question-minutes", (*clocks, BACK))


def which_side(movement: MovementName) -> ChoiceView:
    """Ask for the side, drawn as in a mirror; answers "left", "right", "back"."""
    limb = "leg" if movement in LEG_MOVEMENTS else "hand"
    left = Choice("left", side_picture(movement, "left"), f"side-left-{limb}")
    right = Choice("right", side_picture(movement, "right"), f"side-right-{limb}")
    return ChoiceView(f"question-side-{limb}", (left, right, BACK))


def who_plays(players: Sequence[tuple[str, str, str | None]], more: bool = False, new: bool = True) -> ChoiceView:
    """Ask who plays, from up to twelve (id, tile, name or None); answers the id, "new" and "more" where asked for, "back"."""
    known = tuple(_player(*player) for player in players[:MOST_TILES])
    newcomer = (Choice("new", pictogram("person_new"), "player-new"),) if new else ()
    return question_of("question-player", known, (*newcomer, *_more(more), BACK))


def which_tile(tiles: Sequence[str]) -> ChoiceView:
    """Let a new player take one of up to twelve pictures; answers the tile's name, "back"."""
    pictures = tuple(Choice(tile, tile_picture(tile), f"tile-{tile}") for tile in tiles[:MOST_TILES])
    return question_of("question-tile", pictures, (BACK,))


def which_camera(names: Sequence[str]) -> ChoiceView:
    """Ask for one of several cameras; answers "0", "1", … in the order given, "back"."""
    cameras = tuple(Choice(str(number), pictogram("camera"), "camera-named", (("name", name),)) for number, name in enumerate(names[:7]))
    return ChoiceView("question-camera", (*cameras, BACK))


def no_camera() -> ChoiceView:
    """Say that there is no camera; answers "again", "demo", "keyboard", "back"."""
    again = Choice("again", pictogram("again"), "camera-again")
    demo = Choice("demo", pictogram("film"), "camera-demo")
    return ChoiceView("question-no-camera", (again, demo, Choice("keyboard", pictogram("keyboard"), "camera-keyboard"), BACK))


def ends_were_seen(movement: MovementName) -> ChoiceView:
    """Ask whoever saw it whether the limb really was where the movement's usual ends are; answers "back", "yes"."""
    no, yes = Choice("back", pictogram("back"), "confirm-no"), Choice("yes", pictogram("eye"), "confirm-yes")
    return ChoiceView("confirm-leg" if movement == "knee_extension" else "confirm-hand", (no, yes))


def stop_set() -> ChoiceView:
    """Ask before a set is ended; answers "go_on", "stop"."""
    return ChoiceView(
        "question-stop", (Choice("go_on", pictogram("go_on"), "choice-go-on"), Choice("stop", pictogram("stop"), "stop-here"))
    )


def welcome_back() -> ChoiceView:
    """Greet a player who was away for a while in the middle of a set; answers "go_on", "stop"."""
    go_on = Choice("go_on", pictogram("go_on"), "choice-go-on")
    return ChoiceView("question-welcome-back", (go_on, Choice("stop", pictogram("stop"), "stop-here")))


def close_game() -> ChoiceView:
    """Ask before the game closes; answers "back", "close"."""
    stay = Choice("back", pictogram("path"), "close-stay")
    return ChoiceView("question-close", (stay, Choice("close", pictogram("door"), "home-close")))


def _player(player_id: str, tile: str, name: str | None) -> Choice:
    if name:
        return Choice(player_id, tile_picture(tile), "player-named", (("name", name),))
    return Choice(player_id, tile_picture(tile), f"tile-{tile}")


def _more(wanted: bool) -> tuple[Choice, ...]:
    return (Choice("more", pictogram("more"), "choice-more"),) if wanted else ()
