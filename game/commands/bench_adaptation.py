"""`main.py bench --adaptation`: scripted players meet the difficulty that follows them, and two simpler ways beside it."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from game.commands.outputs import OutputError
from game.simulation.career import SESSIONS, Career
from game.simulation.curves import chance_after_loss, chance_by_set, first_of, target_and_ability
from game.simulation.figures import BAND, Careers, Figures, figures_of, play_all, reps_a_session
from game.simulation.followers import Way
from game.simulation.players import DOUBTFUL, SIX_KINDS, STEADY, Kind
from game.training.adaptation import CALIBRATING_REPS
from game.validation.adaptation_page import page

PLAYERS, DOUBTFUL_PLAYERS, SEED = 200, 24, 1
ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "adaptation.md"
PICTURES = Path("pictures") / "adaptation"


def simulate(
    json_out: Path | None,
    page_out: Path = PAGE,
    players: int = PLAYERS,
    doubtful: int = DOUBTFUL_PLAYERS,
    seed: int = SEED,
    sessions: int = SESSIONS,
) -> int:
    """Play all careers, write the page and its pictures (and the goal's figures as JSON), and print the table."""
    folder = _picture_folder(page_out)
    print(f"simulating {players} players, three ways …", file=sys.stderr, flush=True)
    careers = play_all(SIX_KINDS, players, seed, sessions=sessions)
    by_way = {way: figures_of(_of(played, STEADY)) for way, played in careers.items()}
    by_kind = _by_kind(careers["ours"], SIX_KINDS)
    doubts = _by_kind(play_all(DOUBTFUL, doubtful, seed, ("ours",), sessions)["ours"], DOUBTFUL)
    _draw(careers, folder)
    text = page({_words(way): row for way, row in by_way.items()}, by_kind, doubts, players, CALIBRATING_REPS)
    page_out.write_text(text, encoding="utf-8", newline="\n")
    if json_out:
        json_out.write_text(json.dumps({way: _goal_figures(row) for way, row in by_way.items()}, indent=1) + "\n", encoding="utf-8")
    print(_printed(by_way))
    return 0


def _of(careers: Sequence[Career], kinds: Sequence[Kind]) -> list[Career]:
    return [career for career in careers if career.player.kind in kinds]


def _by_kind(careers: Sequence[Career], kinds: Sequence[Kind]) -> dict[str, Figures]:
    return {_words(kind): figures_of(_of(careers, (kind,))) for kind in kinds}


def _goal_figures(row: Figures) -> dict[str, float]:
    return {name: round(getattr(row, name), 4) for name in ("sets_in_band_share", "sets_to_recover", "five_misses_share")}


def _draw(careers: Careers, folder: Path) -> None:
    # Loading matplotlib takes long, and everybody else who uses the bench needs none of it.
    from game.validation import adaptation_plots as plots  # noqa: PLC0415

    steady = {_words(way): _of(played, STEADY) for way, played in careers.items()}
    plots.draw_chance({way: chance_by_set(played) for way, played in steady.items()}, BAND, folder / "chance.png")
    plots.draw_following(
        {_words(kind): target_and_ability(first_of(careers["ours"], kind)) for kind in SIX_KINDS}, folder / "following.png"
    )
    plots.draw_recovery({way: chance_after_loss(played) for way, played in steady.items()}, BAND, folder / "recovery.png")
    reps = {_words(way): [_mean_reps(_of(played, (kind,))) for kind in SIX_KINDS] for way, played in careers.items()}
    plots.draw_reps([_words(kind) for kind in SIX_KINDS], reps, folder / "reps.png")


def _mean_reps(careers: Sequence[Career]) -> float:
    return sum(map(reps_a_session, careers)) / len(careers)


def _picture_folder(page_out: Path) -> Path:
    folder = page_out.parent / PICTURES
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The pictures cannot be written to {folder}: {error.strerror}. Free that place, or allow it.") from error
    return folder


def _words(name: str) -> str:
    return name.replace("_", " ")


def _printed(by_way: dict[Way, Figures]) -> str:
    lines = [f"{'steady players':16s}{'sets in band':>14s}{'sets to recover':>17s}{'five misses':>13s}"]
    lines += [
        f"{_words(way):16s}{row.sets_in_band_share:>14.3f}{row.sets_to_recover:>17.2f}{row.five_misses_share:>13.4f}"
        for way, row in by_way.items()
    ]
    return "\n".join([*lines, f"{'goal for ours':16s}{'≥ 0.9':>14s}{'≤ 1':>17s}{'≤ 0.01':>13s}"])
