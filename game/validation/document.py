"""The published page about accuracy, for therapists and everybody else who has to trust the number."""

from collections.abc import Iterable, Mapping, Sequence

from game.core.names import MovementName, View
from game.validation.figures import ClipRow, Figures, SummaryRow
from game.validation.page_text import CLIP_BY_CLIP, HEAD, PICTURES, REPS, SOURCES_TEXT
from game.validation.published import Accuracy
from game.validation.trial import SOURCES, Source

SOURCE_NAMES: Mapping[Source, str] = {"ours": "this program", "image_plane": "picture", "world": "space"}
PICTURE_FOLDER = "pictures/accuracy"
Key = tuple[MovementName, View]


def page(accuracy: Accuracy, pictures: Mapping[str, str]) -> str:
    """Return the page as Markdown; `pictures` are the names of the files in the picture folder, and what each shows."""
    parts = [HEAD, _angle_table(accuracy), REPS, _rep_table(accuracy), SOURCES_TEXT, _source_table(accuracy)]
    if pictures:
        parts += [PICTURES, *(f"![{what}]({PICTURE_FOLDER}/{name})" for name, what in pictures.items())]
    return "\n\n".join([*parts, CLIP_BY_CLIP, _clip_table(accuracy.clips)]) + "\n"


def movement_name(movement: MovementName) -> str:
    """Return the words for a movement."""
    return movement.replace("_", " ")


def _rows_of(accuracy: Accuracy) -> dict[Key, dict[tuple[Source, bool], SummaryRow]]:
    found: dict[Key, dict[tuple[Source, bool], SummaryRow]] = {}
    for row in accuracy.summary:
        found.setdefault((row.movement, row.view), {})[row.source, row.corrected] = row
    return found


def _angle_table(accuracy: Accuracy) -> str:
    head = ("movement", "view", "", "clips", "worst clip, °", "error, °", "bias, °", "95 % limits, °", "lag, ms", "tracked")
    rows = [
        (
            movement_name(row.movement),
            row.view,
            "corrected" if row.corrected else "not corrected",
            str(row.clips),
            _number(row.worst_mae_deg),
            *_angle_cells(row.figures),
            _percent(row.figures.tracked_fraction),
        )
        for row in accuracy.summary
        if row.source == "ours"
    ]
    return markdown_table(head, rows)


def _angle_cells(figures: Figures) -> tuple[str, ...]:
    limits = "–" if figures.lowest_deg is None else f"{_signed(figures.lowest_deg)} to {_signed(figures.highest_deg)}"
    return _number(figures.mae_deg), _signed(figures.bias_deg), limits, _number(figures.lag_ms, 0)


def _rep_table(accuracy: Accuracy) -> str:
    head = ("movement", "view", "true reps", "counted", "precision", "recall", "off by ≤ 1", "count error", "fixed thresholds counted")
    rows = []
    for (movement, view), by_source in _rows_of(accuracy).items():
        ours, plain = by_source["ours", False].figures, by_source["image_plane", False].figures
        cells = ("refused",) + ("–",) * 4 if ours.true_reps == 0 and ours.refused else _rep_cells(ours)
        rows.append((movement_name(movement), view, str(plain.true_reps), *cells, str(plain.counted_reps)))
    return markdown_table(head, rows)


def _rep_cells(figures: Figures) -> tuple[str, ...]:
    shares = (figures.rep_precision, figures.rep_recall, figures.obo, figures.rep_mae)
    return (str(figures.counted_reps), *(_number(share, 2) for share in shares))


def _source_table(accuracy: Accuracy) -> str:
    ways = [(source, corrected) for corrected in (False, True) for source in reversed(SOURCES)]
    head = ("movement", "view", *(f"{SOURCE_NAMES[source]}{', corrected' if corrected else ''}" for source, corrected in ways))
    rows = [
        (movement_name(movement), view, *(_number(by_source[way].figures.mae_deg) if way in by_source else "–" for way in ways))
        for (movement, view), by_source in _rows_of(accuracy).items()
    ]
    return markdown_table(head, rows)


def _clip_table(clips: Iterable[ClipRow]) -> str:
    head = ("clip", "side", "camera", "angle from", "", "error, °", "bias, °", "95 % limits, °", "lag, ms", "tracked", "reps")
    rows = [
        (
            row.clip,
            row.side,
            f"{row.view_deg:.0f}°",
            SOURCE_NAMES[row.source],
            "corrected" if row.corrected else "not corrected",
            *_angle_cells(row.figures),
            _percent(row.figures.tracked_fraction),
            "refused" if row.figures.refused else f"{row.figures.counted_reps} of {row.figures.true_reps}",
        )
        for row in clips
    ]
    return markdown_table(head, rows)


def markdown_table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table as Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _number(value: float | None, digits: int = 1) -> str:
    return "–" if value is None else f"{value:.{digits}f}".replace("-", "−")


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.1f}".replace("-", "−")


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"
