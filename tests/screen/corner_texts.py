"""The text ids that the therapist's corner puts together: a name and a sentence for each field, and the words of values and reps."""

import itertools
from collections.abc import Iterator
from typing import get_args

from game.app.player_content import PLAYER_FIELDS, UNKNOWN
from game.core.health import Company, SpinalCord
from game.core.level import Helper
from game.core.names import MODALITIES, SIDES, Compensation, RepKind
from game.training.fields import Unit
from game.training.level_fields import Reason
from game.training.level_pages import LEVEL_PATHS
from game.training.what_if import Meant


def corner_texts() -> Iterator[str]:
    fields = ("-".join(path) for path in (*LEVEL_PATHS, *(("player", field) for field in PLAYER_FIELDS)))
    yield from (f"corner-{kind}-{field}" for field, kind in itertools.product(fields, ("field", "about")))
    yield from (f"corner-value-{choice}" for choice in (*get_args(Helper), *get_args(SpinalCord), *get_args(Company), UNKNOWN))
    yield from (f"corner-unit-{unit}" for unit in get_args(Unit) if unit != "nothing")
    yield from (f"corner-refused-{reason}" for reason in get_args(Reason))
    yield from (f"corner-meant-{meant}" for meant in get_args(Meant))
    yield from (f"corner-modality-{modality}" for modality in MODALITIES)
    yield from (f"corner-kind-{kind}" for kind in get_args(RepKind))
    yield from (f"corner-flag-{flag}" for flag in get_args(Compensation))
    yield from (f"corner-side-{side}" for side in SIDES)
