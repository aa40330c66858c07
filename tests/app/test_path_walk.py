"""My path, from home and back, with the one key."""

from pathlib import Path

from game.app.path_walk import PathWalk
from game.app.player_door import PlayerDoor
from game.screen.scenes import ChoiceScene, ChoiceView
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game, escape, take


def test_my_path_leads_to_the_progress_and_back_home() -> None:
    steps = (
        take("home", "My path"),
        take("path-question", "How it goes"),
        take("progress"),
        take("path-question", "How it goes"),
        escape("progress"),
        take("path-question", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert game.seen == ["home", "path-question", "progress", "path-question", "progress", "path-question", "home", "question-close"]


def test_the_whole_path_comes_first_and_leads_back_to_the_menu() -> None:
    game = Game((take("home", "My path"), take("path-question", "The whole path"), take("map", "Back"), escape("path-question"), *TO_CLOSE))
    assert game.play().seen == ["home", "path-question", "map", "path-question", "home", "question-close"]


def test_escape_leads_home() -> None:
    game = Game((take("home", "My path"), escape("path-question"), *TO_CLOSE)).play()
    assert game.seen == ["home", "path-question", "home", "question-close"]


def test_the_bests_and_what_is_kept_lead_back_to_the_menu() -> None:
    steps = (
        take("home", "My path"),
        take("path-question", "My bests"),
        escape("bests"),
        take("path-question", "What is kept"),
        escape("kept"),
        take("path-question", "Back"),
        *TO_CLOSE,
    )
    game = Game(steps).play()
    assert game.seen == ["home", "path-question", "bests", "path-question", "kept", "path-question", "home", "question-close"]


def test_a_report_is_offered_where_there_is_a_folder_for_it(tmp_path: Path) -> None:
    assert _offered(Store.open(tmp_path)) == ["map", "progress", "bests", "report", "kept", "back"]
    assert _offered(Store.in_memory()) == ["map", "progress", "bests", "kept", "back"]


def _offered(store: Store) -> list[str]:
    asked: list[ChoiceView] = []
    parts, people, today = (walk := Game((), store=store).walk).parts, walk.people, walk.today

    def ask(view: ChoiceView) -> ChoiceScene:
        asked.append(view)
        return ChoiceScene(parts.text, parts.landscape, lambda: view)

    door = PlayerDoor(parts.text, parts.landscape, store, parts.stamps, parts.now_s)
    next(PathWalk(parts, people, today, door, ask).story())
    return [choice.name for choice in asked[0].choices]
