"""The table that `main.py validate` prints."""

from collections.abc import Sequence

from game.validation.figures import Figures
from game.validation.published import Accuracy

HEAD = ("angle from", "", "error °", "bias °", "95 % limits °", "lag ms", "tracked", "reps", "prec.", "recall")


def printed(accuracy: Accuracy) -> str:
    """Return a block for each clip and side, and one for each movement and view."""
    blocks: dict[str, list[Sequence[str]]] = {}
    for clip in accuracy.clips:
        title = f"{clip.clip}: {clip.movement}, {clip.side}, {clip.view} ({clip.view_deg:.0f}°)"
        blocks.setdefault(title, []).append((clip.source, _how(clip.corrected), *_cells(clip.figures)))
    for row in accuracy.summary:
        title = f"all {row.movement}, {row.view}: {row.clips} clip{'' if row.clips == 1 else 's'}"
        blocks.setdefault(title, []).append((row.source, _how(row.corrected), *_cells(row.figures)))
    return "\n\n".join("\n".join((title, _line(HEAD), *map(_line, rows))) for title, rows in blocks.items())


def _how(corrected: bool) -> str:
    return "corrected" if corrected else "as read"


def _cells(figures: Figures) -> tuple[str, ...]:
    limits = "–" if figures.lowest_deg is None or figures.highest_deg is None else f"{figures.lowest_deg:.1f} … {figures.highest_deg:.1f}"
    return (
        _number(figures.mae_deg, 1),
        _number(figures.bias_deg, 1),
        limits,
        _number(figures.lag_ms, 0),
        _number(figures.tracked_fraction, 2),
        "refused" if figures.refused and not figures.true_reps else f"{figures.counted_reps}/{figures.true_reps}",
        _number(figures.rep_precision, 2),
        _number(figures.rep_recall, 2),
    )


def _number(value: float | None, digits: int) -> str:
    return "–" if value is None else f"{value:.{digits}f}"


def _line(cells: Sequence[str]) -> str:
    source, how, error, bias, limits, *others = cells
    return f"  {source:12s}{how:11s}{error:>8s}{bias:>8s}{limits:>16s}" + "".join(f"{cell:>9s}" for cell in others)
