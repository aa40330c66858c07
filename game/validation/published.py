"""The published table: all figures in one value, and as JSON text that is always the same for the same figures."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from game.motion.accuracy import FORMAT
from game.validation.figures import ClipRow, SummaryRow, clip_rows, summary_rows
from game.validation.trial import Tried


@dataclass(frozen=True, slots=True)
class Accuracy:
    """What was measured, clip by clip and taken together."""

    clips: Sequence[ClipRow]
    summary: Sequence[SummaryRow]

    def to_json(self) -> str:
        """Return the table as the program reads it; see game/motion/accuracy.py."""
        return json.dumps({"format": FORMAT, **asdict(self)}, indent=1, sort_keys=True) + "\n"


def accuracy_of(tried: Sequence[Tried]) -> Accuracy:
    """Return the table of all trials."""
    return Accuracy(clip_rows(tried), summary_rows(tried))
