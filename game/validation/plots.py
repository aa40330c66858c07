"""Pictures of the agreement: Bland–Altman plots, and the angle over time."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from PIL import Image

from game.core.names import View
from game.validation.agreement import agreement
from game.validation.document import movement_name
from game.validation.figures import VIEWS
from game.validation.trial import Tried

TRUTH, OURS, PLAIN = "#1b1b1b", "#0072b2", "#c9a27a"
SHOWN_S = 20.0
COLORS = 32
EVERY = 4
"""One frame of so many gets a dot, which is enough to see the cloud."""


def draw(tried: Sequence[Tried], folder: Path) -> dict[str, str]:
    """Draw two pictures for each movement into a folder; return what is in which file."""
    drawn: dict[str, str] = {}
    for movement in sorted({one.clip.movement for one in tried}):
        ours = _best_known([one for one in tried if one.clip.movement == movement and one.frames_tracked])
        if not ours:
            continue
        state = "corrected" if ours[0].corrected else "not corrected"
        name = movement_name(movement)
        save(_agreement_figure(ours, f"{name}, {state}"), folder / f"{movement}_agreement.png")
        drawn[f"{movement}_agreement.png"] = f"{name}, {state}: difference to the truth, by view"
        save(_time_figure(ours, tried, f"{name}, {state}"), folder / f"{movement}_over_time.png")
        drawn[f"{movement}_over_time.png"] = f"{name}, {state}: true and measured angle over time, the worst film of each view"
    return drawn


def _best_known(tried: Sequence[Tried]) -> list[Tried]:
    """Return our own trials, corrected ones where there are any."""
    ours = [one for one in tried if one.source == "ours"]
    return [one for one in ours if one.corrected] or ours


def _by_view(ours: Sequence[Tried]) -> list[tuple[View, list[Tried]]]:
    grouped = [(view, [one for one in ours if one.clip.view == view]) for view in VIEWS]
    return [(view, group) for view, group in grouped if group]


def _agreement_figure(ours: Sequence[Tried], title: str) -> Figure:
    views = _by_view(ours)
    figure = Figure(figsize=(8.0, 3.0), dpi=90, layout="constrained")
    for axes, (view, group) in zip(_axes(figure, 1, len(views)), views, strict=True):
        _draw_agreement(axes, group)
        axes.set_title(f"{title}: {view}" if len(views) == 1 else view, fontsize=9)
        axes.set_xlabel("mean of both, °", fontsize=8)
    figure.axes[0].set_ylabel("measured − true, °", fontsize=8)
    if len(views) > 1:
        figure.suptitle(title, fontsize=9)
    return figure


def _draw_agreement(axes: Axes, group: Sequence[Tried]) -> None:
    measured, true = (np.concatenate(angles) for angles in zip(*((one.measured_deg, one.true_deg) for one in group), strict=True))
    axes.plot(((measured + true) / 2)[::EVERY], (measured - true)[::EVERY], ".", color=OURS, markersize=2, alpha=0.5)
    agreed = agreement(measured, true)
    for level, style in ((agreed.bias_deg, "-"), (agreed.lowest_deg, "--"), (agreed.highest_deg, "--")):
        if level is not None:
            axes.axhline(level, color=TRUTH, linestyle=style, linewidth=0.9)
    axes.tick_params(labelsize=7)


def _time_figure(ours: Sequence[Tried], tried: Sequence[Tried], title: str) -> Figure:
    views = _by_view(ours)
    figure = Figure(figsize=(8.0, 0.6 + 1.7 * len(views)), dpi=90, layout="constrained")
    for axes, (view, group) in zip(_axes(figure, len(views), 1), views, strict=True):
        worst = max(group, key=lambda one: agreement(one.measured_deg, one.true_deg).mae_deg or 0.0)
        plain = next(one for one in tried if _is_plain_of(one, worst))
        _draw_over_time(axes, worst, plain)
        axes.set_title(f"{title}: {view}, {worst.clip.name} ({worst.side})", fontsize=8)
    figure.axes[-1].set_xlabel("seconds", fontsize=8)
    figure.legend(*figure.axes[0].get_legend_handles_labels(), fontsize=7, ncols=3, loc="outside lower center")
    return figure


def _is_plain_of(one: Tried, other: Tried) -> bool:
    return (one.clip.name, one.side, one.source, one.corrected) == (other.clip.name, other.side, "image_plane", False)


def _draw_over_time(axes: Axes, ours: Tried, plain: Tried) -> None:
    for one, angles, label, color, width in (
        (plain, plain.measured_deg, "picture, raw", PLAIN, 0.8),
        (ours, ours.true_deg, "true", TRUTH, 1.6),
        (ours, ours.measured_deg, "this program", OURS, 1.0),
    ):
        shown = one.times_s <= one.times_s[0] + SHOWN_S
        axes.plot(one.times_s[shown], angles[shown], color=color, linewidth=width, label=label)
    axes.set_ylabel("°", fontsize=8)
    axes.tick_params(labelsize=7)


def _axes(figure: Figure, rows: int, columns: int) -> list[Axes]:
    return list(np.ravel(figure.subplots(rows, columns, sharey=rows == 1, squeeze=False)))


def save(figure: Figure, file: Path) -> None:
    """Write a picture of few colours, which keeps the file small; the same figures give the same file."""
    drawn = BytesIO()
    figure.savefig(drawn, format="png")
    Image.open(drawn).convert("RGB").quantize(COLORS, dither=Image.Dither.NONE).save(file, format="PNG", optimize=True)
