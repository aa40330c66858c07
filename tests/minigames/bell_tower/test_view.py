from dataclasses import replace

import pygame
import pytest

from game.core.events import RepStarted, TargetReached
from game.core.visit import Visit
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view import BellTowerView
from game.screen.canvas import Canvas
from tests.golden_images import assert_golden
from tests.minigames.bell_tower.playing import BOTH, BROUGHT, HEARD, MELODIES, SHORT, control, done, frame, new_game, ring, wait
from tests.recorded_canvas import RecordedCanvas

SMALL = (320, 180)
VIEWS = {calm: BellTowerView(reduce_motion=calm) for calm in (False, True)}
LARGE = BellTowerView()


def recorded(state: BellTowerState, *, reduce_motion: bool = False) -> RecordedCanvas:
    canvas = RecordedCanvas(*SMALL)
    VIEWS[reduce_motion].draw(canvas, state)
    return canvas


def picture(state: BellTowerState) -> pygame.Surface:
    surface = pygame.Surface((1280, 720))
    LARGE.draw(Canvas(surface), state)
    return surface


def pixels(state: BellTowerState) -> bytes:
    canvas = Canvas(pygame.Surface(SMALL))
    VIEWS[False].draw(canvas, state)
    return pygame.image.tobytes(canvas.surface, "RGB")


@pytest.mark.parametrize(("complete", "kind"), [(True, "accent lantern"), (False, "lit lantern")])
def test_a_rung_note_is_a_lit_lantern_in_the_very_next_frame(complete: bool, kind: str) -> None:
    game = new_game()
    assert recorded(game.state).named(kind) == []
    frame(game, control(0.05, "back"), done(complete))
    assert len(recorded(game.state).named(kind)) == 1


def test_the_picture_moves_with_every_reach_and_every_rep_event() -> None:
    game = new_game()
    wait(game, 0.5)
    pictures = [pixels(game.state)]
    for reach in (0.15, 0.4, 0.7, 1.0):
        pictures.append(pixels(replace(game.state, reach=reach)))
    wait(game, 0.5, control(1.0, "hold"))
    for event in (RepStarted(0.0), TargetReached(0.0), done()):
        frame(game, control(1.0, "hold"), event)
        pictures.append(pixels(game.state))
    assert len(set(pictures)) == len(pictures)


def test_higher_notes_hang_higher() -> None:
    lanterns = recorded(new_game().state).named("dark lantern")
    assert lanterns[1].box.y < lanterns[0].box.y, "the second note of the song is higher than its first"
    assert len(lanterns) == len(SHORT.lines[0])


def test_a_whole_line_lights_a_window_and_a_finished_song_a_house() -> None:
    game = new_game(visit=Visit(unlocked=BOTH))
    assert len(recorded(game.state).named("lit window")) == 0
    for number, _ in enumerate(SHORT.notes, 1):
        frame(game, control(), done())
        wait(game, 0.4)
        assert len(recorded(game.state).named("lit window")) == SHORT.whole_lines(number)
    assert len(recorded(game.state).named("house")) == 1


def test_a_replay_shows_the_line_that_sounds() -> None:
    game = new_game(reps=5)
    for _ in SHORT.notes:
        ring(game)
    seen = set()
    for _ in range(8):
        wait(game, 0.7)
        seen.add(len(recorded(game.state).named("accent lantern")))
    assert seen >= {len(line) for line in SHORT.lines}


@pytest.mark.parametrize("milestone", sorted(BROUGHT - HEARD))
def test_what_the_path_brings_is_seen(milestone: str) -> None:
    game = new_game(visit=Visit(unlocked=BOTH))
    ring(game)
    wait(game, 0.5)
    assert pixels(replace(game.state, unlocked=game.state.unlocked | {milestone})) != pixels(game.state)


def test_each_side_pulls_a_rope_of_its_own_and_the_other_hangs_beside_it() -> None:
    places = {}
    for side in ("left", "right"):
        drawn = recorded(replace(new_game(side=side).state, reach=0.5))
        places[side] = {name: drawn.named(f"{name} tassel")[0].box for name in ("left", "right")}
        assert places[side][side].y > places[side]["left" if side == "right" else "right"].y, "the one that is pulled hangs lower"
    assert places["left"]["right"].x > places["left"]["left"].x
    assert places["right"]["right"].x > places["right"]["left"].x
    assert recorded(new_game().state).named("left tassel") == []


def test_drawing_changes_nothing_and_is_the_same_each_time() -> None:
    game = new_game()
    ring(game)
    before, first = replace(game.state), pixels(game.state)
    pixels(replace(game.state, time_s=99.0, hour=0.7, veil=0.5))
    assert pixels(game.state) == first
    assert game.state == before


def test_a_pause_lays_a_veil_over_the_world() -> None:
    assert recorded(replace(new_game().state, veil=1.0)).drawn[-1].verb == "veil"


def test_reduced_motion_keeps_the_lanterns_and_moves_less() -> None:
    game = new_game()
    ring(game)
    wait(game, 0.3)
    full, calm = recorded(game.state), recorded(game.state, reduce_motion=True)
    assert len(calm.named("accent lantern")) == len(full.named("accent lantern"))
    assert len(calm.named("light")) < len(full.named("light"))
    assert len(calm.named("bird")) < len(full.named("bird"))


@pytest.mark.parametrize("what", ["ferry", "ducks", "hedgehog"])
def test_what_is_under_way_goes_slower_when_motion_is_reduced(what: str) -> None:
    def way(reduce_motion: bool) -> float:
        moments = (replace(new_game().state, unlocked=frozenset({what}), time_s=time_s) for time_s in (4.0, 12.0))
        before, after = (recorded(state, reduce_motion=reduce_motion).named(what)[0].box.x for state in moments)
        return abs(after - before)

    assert 0 < way(True) < 0.5 * way(False)


@pytest.mark.parametrize("melody", MELODIES, ids=lambda melody: melody.name)
def test_every_line_of_every_song_hangs_inside_the_free_middle(melody: object) -> None:
    state = new_game(melodies=[melody]).state  # type: ignore[list-item]
    for line in range(len(state.melody.lines)):
        canvas = recorded(replace(state, accents=(True,) * state.melody.start_of(line)))
        for lantern in canvas.named("dark lantern"):
            assert 0.3 * canvas.height < lantern.box.y < lantern.box.y + lantern.box.height < 0.85 * canvas.height
            assert 0.35 * canvas.width < lantern.box.x < lantern.box.x + lantern.box.width < 0.81 * canvas.width


def test_no_words_are_in_the_world() -> None:
    assert recorded(new_game().state).texts == []


def test_the_start_looks_as_it_should() -> None:
    game = new_game(melodies=MELODIES, reps=10)
    wait(game, 1.0)
    assert_golden(picture(game.state), "bell_tower_start")


def test_a_song_under_way_looks_as_it_should() -> None:
    game = new_game(melodies=MELODIES, reps=10)
    for number in range(11):
        ring(game, number % 3 != 2)
    frame(game, control(0.2, "out"), RepStarted(0.0))
    wait(game, 1.5, control(0.8, "out"))
    assert_golden(picture(game.state), "bell_tower_ring")


def test_a_tower_after_many_weeks_looks_as_it_should() -> None:
    unlocked = frozenset(f"bell_tower.{name}" for name in BROUGHT) | {f"bell_tower.{song.name}" for song in MELODIES}
    kept = tuple((f"finished_{song.name}", 1) for song in MELODIES[1:])
    game = new_game(visit=Visit(unlocked=unlocked, kept=kept), melodies=MELODIES, reps=10)
    for number in range(10):
        ring(game, number % 4 != 1)
    wait(game, 4.2)
    assert_golden(picture(game.state), "bell_tower_replay")
