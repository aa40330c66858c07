"""The screens of what is kept and of a player's PIN, in every state that looks different."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from game.screen.dates import date_words
from game.screen.landscape import Landscape
from game.screen.scene import TypedInput
from game.screen.scenes import ChoiceScene, PinScene, PinView, SayScene, SayView
from game.screen.scenes.kept import BusyScene, KeptScene, KeptView
from game.screen.scenes.kept_questions import (
    another_try,
    go_back,
    really_remove_me,
    remove_me,
    what_about_pin,
    what_to_do,
    which_day,
)
from game.screen.text import Text
from game.screen.tiles import tile_picture

FOLDER = Path("/home/wilhelmina/.local/share/stone-by-stone")
KEPT = KeptView("bird", 4210, 128, "", 31, 2, 8_140_000, 3_900_000, 212_000, 0, FOLDER)
NEW = KeptView("boat", 1, 1, "", 1, 1, 86_016, 0, 0, 0, FOLDER)
LARGE = KeptView("moon", 1_987_654, 12_345, "", 3456, 123, 312_000_000, 2_400_000_000, 5_000, 1_200_000, FOLDER / ("deep/" * 40))
NOWHERE = KeptView("fir", 0, 0, "", 0, 0)
"""Since when is said in the words of the language, see `kept_views`."""
TODAY = date(2026, 3, 2)
BACK = date(2026, 2, 23)
DAYS = ((TODAY, True), (BACK, False), (date(2026, 2, 16), False), (date(2025, 9, 12), True))
COMMAND = "./play"
MEANS = ("kept-remove-what", "kept-remove-whole", "kept-remove-yours", "kept-remove-for-ever")
SET = ("kept-pin-set-means", "kept-pin-no-safe", "kept-pin-when-forgotten")
FORGOTTEN = ("kept-pin-ask-therapist", "kept-pin-or-command")


def kept_views(text: Text) -> dict[str, KeptView]:
    """Return what is kept of four players, by what follows the screen's name."""
    since = {"": (KEPT, date(2025, 3, 2)), ", new": (NEW, TODAY), ", large": (LARGE, date(2016, 9, 12))}
    return {name: replace(view, since=date_words(text, day, TODAY)) for name, (view, day) in since.items()} | {", nowhere": NOWHERE}


def kept_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it shows it."""
    days = [(date_words(text, day, TODAY), was_left) for day, was_left in DAYS]
    questions = {"what to do": lambda: what_to_do(False, True, True), "with a pin": lambda: what_to_do(True, False, False)}
    careful = {"remove": remove_me, "really remove": really_remove_me, "pin": what_about_pin, "another try": another_try}
    careful |= {"which day": lambda: which_day(days, more=True), "two days": lambda: which_day(days[:2]), "go back": go_back}
    back = (text("kept-back-means", day=date_words(text, BACK, TODAY)), text("kept-back-not-lost"))
    copy = text("kept-copy-file", day="2026-03-31", who="bird") + ".zip"
    copied = (str(FOLDER.parent), copy, text("kept-copy-means", command=COMMAND, file=copy))
    said = {
        "going back": SayView("kept-back-title", back),
        "copied": SayView("kept-copy-here", copied),
        "before leaving": SayView("kept-remove-title", tuple(map(text, MEANS))),
        "removed": SayView("kept-removed", (text("kept-removed-means"),)),
        "pin set": SayView("kept-pin-set", tuple(map(text, SET))),
        "pin forgotten": SayView("kept-pin-forgotten", tuple(text(line, command=COMMAND, tile="bird") for line in FORGOTTEN)),
    }
    return {
        **{f"kept{name}": (KeptScene(text, land, lambda view=view: view), 1.0) for name, view in kept_views(text).items()},  # type: ignore[misc]
        **{f"kept, question {name}": (ChoiceScene(text, land, ask), 0.5) for name, ask in (questions | careful).items()},
        **{f"kept, {name}": (SayScene(text, land, lambda view=view: view), 1.0) for name, view in said.items()},  # type: ignore[misc]
        "kept, removing": (BusyScene(text, land, lambda: "kept-removing"), 1.0),
        "kept, pin asked": (_pin(text, land, "kept-pin-ask", "corner-pin-how", "12"), 1.0),
        "kept, pin new": (_pin(text, land, "kept-pin-new", "kept-pin-new-how"), 1.0),
    }


def _pin(text: Text, land: Landscape, title: str, said: str, digits: str = "") -> PinScene:
    scene = PinScene(text, land, lambda: PinView(title, said, picture=tile_picture("bird")))
    for digit in digits:
        scene.event(TypedInput(digit), 0.0)
    return scene
