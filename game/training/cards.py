"""The cards of the rests: what each is about, who says so, and which one comes next. Their words stand in cards.ftl."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from game.core.names import Modality

Source = Literal[
    "programme", "lance", "burke", "lang", "broderick", "dose", "wilson", "harvey", "thieme", "morkisch", "imagery",
    "home_stimulation", "tiredness", "cramer", "foreman",
]  # fmt: skip
SEEN_LATELY = 12
"""A card comes back at the earliest after so many others."""
MOVING: tuple[Modality, ...] = ("active", "electrical_stimulation")
STRETCHED: tuple[Modality, ...] = ("range_of_motion", "passive")


@dataclass(frozen=True, slots=True)
class Card:
    """One idea: its words are the text `card-NAME`, its source the text `card-source-SOURCE`; `fits` no kind where it is for all."""

    name: str
    source: Source
    fits: tuple[Modality, ...] = ()


CARDS: tuple[Card, ...] = (
    Card("signals", "programme"),
    Card("guard", "programme", STRETCHED),
    Card("causes", "programme"),
    Card("speed", "lance", STRETCHED),
    Card("last_third", "burke", STRETCHED),
    Card("hope", "programme"),
    Card("more_than_told", "programme"),
    Card("paths", "programme"),
    Card("again", "programme", MOVING),
    Card("usual_number", "lang", MOVING),
    Card("games", "broderick", MOVING),
    Card("own_pace", "dose"),
    Card("moving_goal", "wilson", MOVING),
    Card("injection_eases", "programme"),
    Card("injection_fades", "programme"),
    Card("stretch", "programme", ("range_of_motion",)),
    Card("gentle", "harvey", STRETCHED),
    Card("active", "programme", ("active",)),
    Card("stimulator", "programme", ("electrical_stimulation",)),
    Card("stimulator_home", "home_stimulation", ("electrical_stimulation",)),
    Card("helper", "programme", ("passive",)),
    Card("mirror", "programme", ("mirror",)),
    Card("mirror_studies", "thieme", ("mirror",)),
    Card("empty_hand", "morkisch", ("mirror",)),
    Card("mind", "programme", ("mental_practice",)),
    Card("picture_it", "imagery", ("mental_practice",)),
    Card("tired", "tiredness"),
    Card("days_off", "cramer"),
    Card("after_weeks", "cramer"),
    Card("sit_tall", "foreman", ("active",)),
)
"""All cards, in the order of docs/cards.md."""


def next_card(seen: Sequence[str], modality: Modality, seed: int) -> Card:
    """Return a card that is not among the last ones of `seen` (oldest first), of those that fit this kind of exercise if there are any."""
    lately = set(seen[-SEEN_LATELY:])
    fresh = [card for card in CARDS if card.name not in lately]
    fitting = [card for card in fresh if modality in card.fits] or [card for card in fresh if not card.fits] or fresh
    return random.Random(seed).choice(fitting)
