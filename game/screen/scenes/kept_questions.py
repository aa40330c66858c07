"""The questions about what is kept, ready for a ChoiceScene."""

from collections.abc import Sequence

from game.screen.choices import Choice
from game.screen.kept_pictures import kept_picture
from game.screen.lock_picture import LOCK
from game.screen.pictograms import pictogram
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.questions import BACK

MORE = Choice("more", pictogram("more"), "choice-more")


def what_to_do(has_pin: bool, copy: bool, earlier: bool) -> ChoiceView:
    """Ask what shall be done with what is kept; answers "copy" and "earlier" where there are, "pin", "remove", "back"."""
    copies = (Choice("copy", kept_picture("copy"), "kept-copy"),) if copy else ()
    days = (Choice("earlier", kept_picture("earlier"), "kept-earlier"),) if earlier else ()
    pin = Choice("pin", LOCK, "kept-my-pin" if has_pin else "kept-set-pin")
    return ChoiceView("kept-question", (*copies, *days, pin, Choice("remove", kept_picture("leave"), "kept-remove"), BACK))


def what_about_pin() -> ChoiceView:
    """Ask what shall become of a PIN; answers "change", "remove", "back"."""
    change, remove = Choice("change", LOCK, "kept-pin-change"), Choice("remove", kept_picture("open"), "kept-pin-remove")
    return ChoiceView("kept-pin-question", (change, remove, BACK))


def another_try() -> ChoiceView:
    """Say that a PIN was not right; answers "again", "forgotten", "back"."""
    again, forgotten = Choice("again", pictogram("again"), "kept-pin-again"), Choice("forgotten", kept_picture("open"), "kept-pin-forgot")
    return ChoiceView("kept-pin-wrong", (again, forgotten, BACK))


def remove_me() -> ChoiceView:
    """Ask whether a player shall be removed; answers "back", "remove"."""
    return ChoiceView("kept-remove-question", (_stay(), Choice("remove", kept_picture("leave"), "kept-remove")), grave=True)


def really_remove_me() -> ChoiceView:
    """Ask once more; answers "back", "remove"."""
    return ChoiceView("kept-remove-really", (_stay(), Choice("remove", kept_picture("leave"), "kept-remove-yes")), grave=True)


def which_day(days: Sequence[tuple[str, bool]], more: bool = False) -> ChoiceView:
    """Ask for one of up to four days, each in words and whether it was left to go back; answers "0", "1", …, "more", "back"."""
    choices = tuple(
        Choice(str(number), kept_picture("earlier" if was_left else "since"), "kept-day", (("day", f"{day[:1].upper()}{day[1:]}"),))
        for number, (day, was_left) in enumerate(days)
    )
    return ChoiceView("kept-earlier-question", (*choices, *((MORE,) if more else ()), BACK))


def go_back() -> ChoiceView:
    """Ask whether an earlier day shall take the place of today; answers "back", "go"."""
    return ChoiceView("kept-back-question", (_stay(), Choice("go", kept_picture("earlier"), "kept-back-yes")), grave=True)


def _stay() -> Choice:
    return Choice("back", pictogram("path"), "kept-stay")
