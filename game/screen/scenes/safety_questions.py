"""The questions that safety asks, ready for a ChoiceScene."""

from collections.abc import Mapping
from typing import Literal

from game.screen.choices import Choice
from game.screen.health_pictures import HealthPicture, health_picture
from game.screen.pictograms import pictogram
from game.screen.scenes.choice import ChoiceView
from game.screen.scenes.pain import UNWELL
from game.screen.scenes.questions import BACK, stop_set
from game.screen.unwell_signs import unwell_sign

HealthAsked = Literal["company", "painful_shoulder", "spinal_cord", "pacemaker", "epilepsy"]
UNKNOWN = "unknown"
HURTS = Choice("hurts", unwell_sign("hurts"), "stopping-hurts")
REST = Choice("rest", unwell_sign("sit"), "tired-rest")


def stop_or_more(unasked: bool = False) -> ChoiceView:
    """Ask before a set is ended, and whether something is wrong; answers "go_on", "stop", "hurts", "unwell"."""
    plain = stop_set()
    return ChoiceView(plain.question, (*plain.choices, HURTS, UNWELL), unasked=unasked)


def offer_rest() -> ChoiceView:
    """Offer a rest to a player who grows tired; answers "rest", "go_on"."""
    return ChoiceView("tired-question", (REST, Choice("go_on", pictogram("go_on"), "choice-go-on")))


def insist_on_rest() -> ChoiceView:
    """Ask for a rest; answers "rest", "stop"."""
    return ChoiceView("tired-insist", (REST, Choice("stop", pictogram("stop"), "stop-here")))


def may_ask_health() -> ChoiceView:
    """Ask whether a few questions are welcome; answers "answer", "later"."""
    answer = Choice("answer", health_picture("shield"), "health-answer")
    return ChoiceView("health-begin", (answer, Choice("later", health_picture("later"), "health-later")))


def about_health(asked: HealthAsked) -> ChoiceView:
    """Ask for one thing; answers "yes" and "no" or the words of Health, "unknown", "back"."""
    return _QUESTIONS[asked]


def _question(words: str, *answers: tuple[str, HealthPicture, str]) -> ChoiceView:
    """The careful answer comes first: a press that came too soon is put right more safely than a danger that is not known."""
    choices = (Choice(name, health_picture(picture), said) for name, picture, said in (*answers, (UNKNOWN, "unknown", "health-unknown")))
    return ChoiceView(words, (*choices, BACK))


_QUESTIONS: Mapping[HealthAsked, ChoiceView] = {
    "company": _question(
        "health-company",
        ("alone", "alone", "health-alone"),
        ("nearby", "nearby", "health-nearby"),
        ("beside", "beside", "health-beside"),
    ),
    "painful_shoulder": _question("health-shoulder", ("yes", "shoulder", "health-shoulder-yes"), ("no", "body", "health-no")),
    "spinal_cord": _question(
        "health-spine",
        ("t6_or_above", "spine_high", "health-spine-high"),
        ("below_t6", "spine_low", "health-spine-low"),
        ("none", "spine", "health-no"),
    ),
    "pacemaker": _question("health-pacemaker", ("yes", "pacemaker", "health-yes"), ("no", "body", "health-no")),
    "epilepsy": _question("health-epilepsy", ("yes", "seizure", "health-yes"), ("no", "head", "health-no")),
}
