"""Pictures of the simulation of difficulty: chance, target against ability, recovery, and reps done."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from game.validation.plots import OURS, PLAIN, TRUTH, save

BAND_COLOR, OTHER = "#dfe9dc", "#d55e00"
COLORS = (OURS, PLAIN, OTHER)
LOWEST_SHOWN = 0.4
STYLES = ("-", "--", ":")
Line = Sequence[float]
Lines = Mapping[str, Line]


def draw_chance(by_way: Mapping[str, tuple[Line, Line, Line]], band: tuple[float, float], file: Path) -> None:
    """Draw for each way the 5th, 50th and 95th percentile of the true chance over the sets."""
    figure = Figure(figsize=(8.0, 2.6), dpi=90, layout="constrained")
    for axes, color, (way, (low, middle, high)) in zip(_row(figure, len(by_way)), COLORS, by_way.items(), strict=True):
        sets = np.arange(1, len(middle) + 1)
        axes.axhspan(*band, color=BAND_COLOR)
        axes.fill_between(sets, low, high, color=color, alpha=0.3, linewidth=0)
        axes.plot(sets, middle, color=color, linewidth=1.4)
        axes.set(ylim=(0.0, 1.02), title=way, xlabel="set")
        _small(axes)
    figure.axes[0].set_ylabel("true chance", fontsize=8)
    save(figure, file)


def draw_following(by_kind: Mapping[str, Lines], file: Path) -> None:
    """Draw for each kind of player how the target follows what they can do."""
    figure = Figure(figsize=(8.0, 4.4), dpi=90, layout="constrained")
    for axes, (kind, lines) in zip(np.ravel(figure.subplots(2, 3)), by_kind.items(), strict=True):
        for (name, line), color, width in zip(lines.items(), (PLAIN, TRUTH, OURS), (1.0, 1.2, 1.0), strict=True):
            axes.plot(line, color=color, linewidth=width, label=name)
        top = max(map(max, lines.values()))
        axes.set(ylim=(LOWEST_SHOWN * top, 1.05 * top), title=kind)
        _small(axes)
    for axes in figure.axes[3:]:
        axes.set_xlabel("rep", fontsize=8)
    for axes in (figure.axes[0], figure.axes[3]):
        axes.set_ylabel("degrees gained", fontsize=8)
    figure.legend(*figure.axes[0].get_legend_handles_labels(), fontsize=8, ncols=3, loc="outside lower center")
    save(figure, file)


def draw_recovery(by_way: Lines, band: tuple[float, float], file: Path) -> None:
    """Draw the mean chance after each rep since the sudden loss."""
    figure = Figure(figsize=(8.0, 2.6), dpi=90, layout="constrained")
    axes = figure.subplots()
    axes.axhspan(*band, color=BAND_COLOR)
    for (way, line), color, style in zip(by_way.items(), COLORS, STYLES, strict=True):
        axes.plot(line, color=color, linestyle=style, linewidth=1.6, label=way)
    axes.set(ylim=(0.0, 1.02), xlabel="reps since the loss", ylabel="true chance")
    axes.legend(fontsize=8, loc="center right")
    _small(axes)
    save(figure, file)


def draw_reps(kinds: Sequence[str], by_way: Lines, file: Path) -> None:
    """Draw how many reps a session each kind of player did."""
    figure = Figure(figsize=(8.0, 2.6), dpi=90, layout="constrained")
    axes = figure.subplots()
    places = np.arange(len(kinds))
    for number, ((way, reps), color) in enumerate(zip(by_way.items(), COLORS, strict=True)):
        axes.bar(places + 0.27 * (number - 1), reps, width=0.25, color=color, label=way)
    axes.set_xticks(places, kinds)
    axes.set_ylabel("reps a session")
    figure.legend(*axes.get_legend_handles_labels(), fontsize=8, ncols=3, loc="outside upper center")
    _small(axes)
    save(figure, file)


def _row(figure: Figure, columns: int) -> list[Axes]:
    return list(np.ravel(figure.subplots(1, columns, sharey=True)))


def _small(axes: Axes) -> None:
    axes.tick_params(labelsize=8)
    axes.title.set_fontsize(9)
    for label in (axes.xaxis.label, axes.yaxis.label):
        label.set_fontsize(8)
