"""One picture for each card, by its name; all of them are made of the same few parts."""

from collections.abc import Callable, Mapping
from functools import lru_cache

from game.screen import card_pictures_body as body
from game.screen import card_pictures_going_on as going_on
from game.screen import card_pictures_kinds as kinds

_PICTURES: Mapping[str, Callable[[], str]] = {
    "signals": body.signals,
    "guard": body.guard,
    "causes": body.causes,
    "speed": body.speed,
    "last_third": body.last_third,
    "hope": body.hope,
    "more_than_told": body.more_than_told,
    "paths": body.paths,
    "again": body.again,
    "usual_number": going_on.usual_number,
    "games": going_on.games,
    "own_pace": going_on.own_pace,
    "moving_goal": going_on.moving_goal,
    "injection_eases": body.injection_eases,
    "injection_fades": body.injection_fades,
    "stretch": kinds.stretch,
    "gentle": kinds.gentle,
    "active": kinds.active,
    "stimulator": kinds.stimulator_picture,
    "stimulator_home": kinds.stimulator_home,
    "helper": kinds.helper,
    "mirror": kinds.mirror_picture,
    "mirror_studies": kinds.mirror_studies,
    "empty_hand": kinds.empty_hand,
    "mind": kinds.mind,
    "picture_it": kinds.picture_it,
    "tired": going_on.tired,
    "days_off": going_on.days_off,
    "after_weeks": going_on.after_weeks,
    "sit_tall": kinds.sit_tall,
}


@lru_cache(maxsize=8)
def card_picture(name: str) -> str:
    """Return the picture of a card as SVG in a square."""
    return _PICTURES[name]()
