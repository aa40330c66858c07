import ast
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk
from hypothesis import given
from hypothesis import strategies as st

from game.commands.gallery_examples import ADVICE, HINTS
from game.core.journey import read_journey
from game.core.level_file import read_levels
from game.core.names import MOVEMENTS, SIDES, LossReason, Phase, RepKind
from game.core.programme import ABILITIES, WEEKDAYS
from game.screen.rating_pictures import RatingScale
from game.screen.scenes.goniometer import FIELDS
from game.screen.scenes.play import UNNAMED
from game.screen.stimulation_pictures import CheckPoint
from game.screen.text import ENGLISH, MissingTextError, Text
from game.screen.tiles import TILES
from game.store.errors import Reason
from game.training.cards import CARDS, Source
from game.training.mirror_tasks import CUES
from tests.report.report_texts import report_texts
from tests.screen.corner_texts import corner_texts
from tests.screen.progress_texts import progress_texts
from tests.screen.settings_texts import settings_texts

GAME = Path(__file__).parents[2] / "game"
JOURNEY = Path(__file__).parents[2] / "assets" / "journey"
LEVELS = Path(__file__).parents[2] / "levels"
LIMBS = ("leg", "hand")
PLAY_CUES = (
    "follow", "stretch_hold", "way_back", "calm_down", "tap", "ready", "lift", "hold", "relax",
    *(f"{who}_{what}" for who in ("helper", "own") for what in ("ready", "out", "hold", "back")),
)  # fmt: skip


def _families() -> Iterator[str]:
    """Ids that the program puts together from a part and a word of its own."""
    yield from corner_texts()
    yield from progress_texts()
    yield from report_texts()
    yield from settings_texts()
    yield from (f"journey-{name}".replace(".", "-").replace("_", "-") for name in read_journey(JOURNEY))
    yield from (f"level-{level}".replace("_", "-") for level in read_levels(LEVELS))
    yield from (f"programme-{path.stem}".replace("_", "-") for path in (LEVELS / "programmes").glob("*.toml"))
    yield from (f"trouble-store-{reason}" for reason in get_args(Reason))
    yield from (f"trouble-store-{named}" for named in ("traces", "not-all", "not-copied", "not-restored", "copy-unreadable"))
    yield from (f"trouble-store-{noticed}" for noticed in ("noticed", "came-back", "begun-anew", "level-unfit", "not-opened"))
    yield from (f"trouble-{source}" for source in ("camera-gone", "pictures", "model", "recorded", "ended-early"))
    yield from (f"lost-{reason}" for reason in get_args(LossReason))
    yield from (f"play-{by}-{phase}" for by in ("limb", "key") for phase in get_args(Phase))
    yield from (f"exercise-{movement}" for movement in MOVEMENTS)
    yield from (f"question-side-{limb}" for limb in LIMBS)
    yield from (f"{kind}-{side}-{limb}" for kind, side, limb in itertools.product(("side", "home-play"), SIDES, LIMBS))
    yield from (f"tile-{tile}" for tile in TILES)
    yield from (f"check-{advice}" for advice in ADVICE)
    yield from (f"hint-{hint}" for hint in HINTS)
    yield from (f"{kind}-{way}" for kind, way in itertools.product(("ready", "ready-key"), ("goniometer", "confirm")))
    yield from (f"goniometer-{field}" for field in FIELDS)
    yield from (f"cue-{cue}" for cue in PLAY_CUES)
    yield from (f"result-word-{counted}" for counted in (*get_args(RepKind), "imagined"))
    yield from (f"count-named-{kind}" for kind in get_args(RepKind) if kind not in UNNAMED)
    yield from (f"stim-check-{point}" for point in get_args(CheckPoint))
    yield from (f"card-{card.name}" for card in CARDS)
    yield from (f"card-source-{source}" for source in get_args(Source))
    yield from (f"scores-{form}-{day}" for form, day in itertools.product(("weekday", "letter"), WEEKDAYS))
    yield from (f"scores-day-{what}" for what in (*get_args(RepKind), "imagined", "training", "rest"))
    yield from (f"scores-best-{name}" for name in ("reach", "hold", "smoothness"))
    yield from (f"scores-side-{side}" for side in SIDES)
    yield from (f"scores-family-{sign}" for sign in ("resting", "on-the-way", "there"))
    yield from (f"plan-ability-{ability}" for ability in ABILITIES)
    yield from (f"guide-{movement}" for movement in (*MOVEMENTS, "near", "far"))
    yield from (f"cue-{cue}" for cue in (*(f"mirror_{task}" for task in (*CUES, "rest")), "breathe", "imagine", "return"))
    yield from (f"mirror-see-{side}-{limb}" for side, limb in itertools.product(SIDES, LIMBS))
    yield from (f"question-{scale}" for scale in get_args(RatingScale))
    yield from (f"rating-{scale}-{rating}" for scale, rating in itertools.product(get_args(RatingScale), range(1, 6)))


def _literals() -> set[str]:
    sources = (ast.parse(path.read_text(encoding="utf-8")) for path in GAME.rglob("*.py"))
    nodes = itertools.chain.from_iterable(ast.walk(tree) for tree in sources)
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_text_is_used_and_none_is_missing(text: Text) -> None:
    ids = set(text.ids)
    families = set(_families())
    assert families - ids == set(), "texts that the program asks for and the file does not have"
    assert ids - families - _literals() == set(), "texts that nothing asks for"


def test_the_file_has_no_mistakes_and_no_id_twice(text: Text) -> None:
    body = FluentParser().parse("\n".join(path.read_text(encoding="utf-8") for path in ENGLISH.glob("*.ftl"))).body
    assert not [entry for entry in body if isinstance(entry, Junk)]
    assert len(list(text.ids)) == len(set(text.ids))


def test_a_missing_text_says_which_it_is(text: Text) -> None:
    with pytest.raises(MissingTextError, match="home-nothing"):
        text("home-nothing")


def test_a_missing_value_says_which_it_is(text: Text) -> None:
    with pytest.raises(MissingTextError, match="name"):
        text("home-greeting-named")


def test_values_are_filled_in(text: Text) -> None:
    assert text("home-greeting-named", name="Anna") == "Good to see you, Anna."
    assert text("rest-stones", count=1) == "One stone laid."
    assert text("rest-stones", count=12) == "12 stones laid."


def test_degrees_gained_carry_a_sign_only_when_there_are_any(text: Text) -> None:
    assert text("degrees-gained", degrees=0) == "0°"
    assert text("degrees-gained", degrees=62) == "+62°"


@given(st.integers(0, 100_000))
def test_a_count_never_loses_its_number(count: int) -> None:
    words = Text("stones = { $count } stones")("stones", count=count)
    assert int(words.removesuffix(" stones").replace(",", "")) == count


def test_choices_have_at_most_five_words(text: Text) -> None:
    short = [one for one in text.ids if one.startswith(("tile-", "side-", "exercise-", "choice-", "camera-", "home-play"))]
    named = {"camera-named"}
    assert short
    assert all(len(text(one).split()) <= 5 for one in short if one not in named)
