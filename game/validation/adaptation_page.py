"""The published page about difficulty that follows the player."""

from collections.abc import Mapping
from typing import Protocol

from game.core.level import Adaptation
from game.validation.adaptation_page_text import BY_KIND, COLUMNS, DOUBTS, HEAD, PICTURES
from game.validation.document import markdown_table

COLUMN_NAMES = ("", "sets in the band", "mean chance", "recovered", "sets to recover", "five misses", "at the limit", "reps a session")


class Row(Protocol):
    """The figures of a row of the tables."""

    @property
    def sets_in_band_share(self) -> float:
        """Share of sets whose true chance lies in the band."""
        ...

    @property
    def mean_chance(self) -> float:
        """Mean true chance."""
        ...

    @property
    def recovered_in_a_set_share(self) -> float:
        """Share of players who recovered within a set."""
        ...

    @property
    def sets_to_recover(self) -> float:
        """Mean sets until the chance was back."""
        ...

    @property
    def five_misses_share(self) -> float:
        """Share of sets with five misses in a row."""
        ...

    @property
    def clamped_share(self) -> float:
        """Share of sets at the therapist's limits."""
        ...

    @property
    def reps_a_session(self) -> float:
        """Mean reps a session."""
        ...


def page(by_way: Mapping[str, Row], by_kind: Mapping[str, Row], doubts: Mapping[str, Row], players: int, calibrating_reps: int) -> str:
    """Return the page as Markdown; the pictures are named in its words."""
    rules = Adaptation()
    goal = f"{50 * (rules.band_low + rules.band_high):.0f}"
    head = HEAD.format(
        **{name: f"{100 * getattr(rules, name):.0f}" for name in ("band_low", "band_high", "raise_above", "lower_below")},
        goal=goal,
        step=f"{100 * rules.step_share:.0f}",
        drop=f"{100 * rules.drop_share:.0f}",
        window=rules.window_reps,
        misses=rules.misses_at_once,
        calibrating=calibrating_reps,
        players=players,
    )
    parts = [head, _table(by_way), COLUMNS, BY_KIND, _table(by_kind), DOUBTS, _table(doubts), PICTURES.format(goal=goal)]
    return "\n\n".join(parts) + "\n"


def _table(rows: Mapping[str, Row]) -> str:
    return markdown_table(COLUMN_NAMES, [(name, *_cells(row)) for name, row in rows.items()])


def _cells(row: Row) -> tuple[str, ...]:
    return (
        f"{100 * row.sets_in_band_share:.1f} %",
        f"{100 * row.mean_chance:.0f} %",
        f"{100 * row.recovered_in_a_set_share:.0f} %",
        f"{row.sets_to_recover:.1f}",
        f"{100 * row.five_misses_share:.2f} %",
        f"{100 * row.clamped_share:.1f} %",
        f"{row.reps_a_session:.1f}",
    )
