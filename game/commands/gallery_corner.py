"""The screens of the therapist's corner in every state that looks different, filled from real levels."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.app.level_content import LevelContent
from game.app.player_content import PlayerContent
from game.app.rep_words import rep_list
from game.app.sheet_draft import SheetDraft
from game.core.health import Health
from game.core.level import Level
from game.core.level_file import read_levels
from game.core.names import Compensation
from game.core.record import RangeToday, SessionRecord, SetRecord
from game.core.rep import Rep
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput, TypedInput
from game.screen.scenes import (
    ChoiceScene,
    EntriesScene,
    EntriesView,
    Entry,
    PinScene,
    PinView,
    RepListScene,
    SheetScene,
    WordsScene,
    WordsView,
    corner,
)
from game.screen.text import Text
from game.screen.titles import level_title
from game.training.level_fields import pages_of

LEVELS = read_levels(Path(__file__).parents[2] / "levels")
KINDS = ("knee_stretch_some", "knee_active_first", "knee_stim_some", "knee_passive_first", "wrist_mirror_some", "knee_imagine_first")
SPACE, NEXT, BEFORE = KeyInput("select"), KeyInput("next"), KeyInput("previous")
WORK: tuple[tuple[float, float, tuple[Compensation, ...]], ...] = (
    (61.0, 88.0, ()), (58.0, 140.0, ("trunk_back",)), (62.0, 96.0, ()), (44.0, 70.0, ("trunk_back", "thigh_lift")),
    (59.0, 92.0, ()), (60.0, 160.0, ()), (57.0, 90.0, ()), (12.0, 40.0, ()),
)  # fmt: skip
REPS = tuple(
    Rep(3.0 * number, 3.0 * number + 1, 3.0 * number + 2.5, 90.0 - reach, reach, speed, speed / 2, 0.2 * number, None, flags, reach > 55,
        confidence=0.98 - 0.01 * number, helped=number == 3)
    for number, (reach, speed, flags) in enumerate(WORK)
)  # fmt: skip
RANGE = RangeToday(90.0, 25.0, 65.0)
RECORD = SessionRecord(
    "s", "p", "2026-03-02T09:00:00Z", "knee_active_first", "c0ffee", "knee_extension", "left", "active", "camera", 1, RANGE,
    sets=(SetRecord(1, 38.0, REPS[:5]), SetRecord(2, 38.0, REPS[5:])),
)  # fmt: skip


def level_sheet(text: Text, land: Landscape, level: Level, last: SessionRecord | None = None) -> SheetScene:
    """A sheet that has nothing kept of its own yet."""
    return SheetScene(
        text,
        land,
        SheetDraft(text, LevelContent(level_title(text, level.name, level.title), level, level, last), can_step_back=last is not None),
    )


@lru_cache(maxsize=4)
def corner_scenes(text: Text, land: Landscape) -> dict[str, tuple[Any, float]]:
    """Return each state and the age in seconds at which it shows it; made once, for looking at them changes none of them."""
    return {
        "corner, question": (ChoiceScene(text, land, corner.what_to_set), 0.5),
        "corner, changes": (ChoiceScene(text, land, corner.keep_changes), 0.5),
        "corner, step back": (ChoiceScene(text, land, corner.step_back), 0.5),
        **{f"corner, pin {name}": (scene, 1.0) for name, scene in _pins(text, land).items()},
        **{f"corner, {name}": (scene, 1.0) for name, scene in _lists(text, land).items()},
        **{f"corner, {name}": (scene, 1.0) for name, scene in _sheets(text, land).items()},
        "corner, comment": (_told(WordsScene(text, land, lambda: WordsView("corner-comment", "corner-comment-how")), "less fast"), 1.0),
        "corner, pads": (WordsScene(text, land, lambda: WordsView("corner-pads-title", "corner-pads-how", "on the thigh " * 4)), 1.0),
    }


def _told(scene: Any, signs: str, *more: Input) -> Any:
    for sign in signs:
        scene.event(SPACE if sign == " " else TypedInput(sign), 0.0)
    for happened in more:
        scene.event(happened, 0.0)
    return scene


def _pins(text: Text, land: Landscape) -> dict[str, Any]:
    def pin(title: str, said: str, signs: str = "", wait_s: float = 0.0) -> Any:
        return _told(PinScene(text, land, lambda: PinView(title, said, wait_s)), signs)

    return {
        "new": pin("corner-pin-new", "corner-pin-new-how"),
        "again": pin("corner-pin-again", "corner-pin-again-how", "12345678"),
        "asked": pin("corner-pin-ask", "corner-pin-how", "123"),
        "wrong": pin("corner-pin-ask", "corner-pin-wrong"),
        "differs": pin("corner-pin-new", "corner-pin-differ"),
        "too short": pin("corner-pin-ask", "corner-pin-how", "12 "),
        "waits": pin("corner-pin-ask", "corner-pin-wrong", wait_s=29.4),
    }


def _lists(text: Text, land: Landscape) -> dict[str, Any]:
    about = "With stimulation. Own version of 2026-03-02: slower, because the day before hurt a li"
    longest = Entry("A title as long as a title may ever be x", about, text("corner-level-mark"))
    entries = (
        longest,
        *(
            Entry(level_title(text, name, LEVELS[name].title), text("corner-level-shipped", kind=text("corner-modality-active")))
            for name in KINDS
        ),
    )
    reps = rep_list(text, RECORD, {(1, 2)})
    return {
        "levels": EntriesScene(text, land, lambda: EntriesView("corner-levels-title", entries)),
        "levels, second page": _told(EntriesScene(text, land, lambda: EntriesView("corner-levels-title", entries)), "2"),
        "reps": _told(RepListScene(text, land, lambda: reps, lambda _row: None), "", NEXT, NEXT, NEXT),
        "reps, taken back": _told(RepListScene(text, land, lambda: reps, lambda _row: None), "", NEXT),
        "reps, last page": _told(RepListScene(text, land, lambda: reps, lambda _row: None), "2"),
    }


def _sheets(text: Text, land: Landscape) -> dict[str, Any]:
    active = LEVELS["knee_active_first"]
    return {
        **{f"sheet {name}, {page}": _told(level_sheet(text, land, LEVELS[name], RECORD), str(page)) for name, page in _every_page()},
        "sheet of the shoulder": _told(level_sheet(text, land, LEVELS["arm_forward_active_some"]), "", BEFORE),
        "sheet, changing": _told(level_sheet(text, land, active, RECORD), "", SPACE, NEXT, NEXT),
        "sheet, changed": _told(level_sheet(text, land, active, RECORD), "", SPACE, NEXT, SPACE),
        "sheet, refused": _told(level_sheet(text, land, active, RECORD), "", SPACE, *(TypedInput(sign) for sign in "140"), SPACE),
        "sheet, pads written": _told(_with_pads(text, land), "4", NEXT, NEXT),
        "player": _player(text, land, ()),
        "player, programme": _player(text, land, (TypedInput("2"), NEXT, NEXT)),
    }


def _every_page() -> list[tuple[str, int]]:
    """Return the pages of all kinds of level, each with the same fields only once."""
    pages = [(page, (name, number)) for name in KINDS for number, page in enumerate(pages_of(LEVELS[name]), start=1)]
    return list(dict(reversed(pages)).values())[::-1]


def _with_pads(text: Text, land: Landscape) -> SheetScene:
    level = LEVELS["knee_stim_some"]
    assert level.stimulation is not None
    written = level.stimulation.model_copy(update={"pads": "front of the thigh, one hand above the knee and one below x"})
    return level_sheet(text, land, level.model_copy(update={"stimulation": written}))


def _player(text: Text, land: Landscape, keys: Sequence[Input]) -> SheetScene:
    titles = {"leg_a_little": "A programme with a title as long as such"}
    content = PlayerContent(text("corner-player-title"), Health(spinal_cord="t6_or_above"), {"name": "leg_a_little"}, tuple(titles))
    return _told(SheetScene(text, land, SheetDraft(text, content, titles=titles)), "", *keys)  # type: ignore[no-any-return]
