"""The gallery, on small pictures and few of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pygame
import pytest

from game.app.loop import Loop
from game.app.walk import Walk
from game.app.wiring import Outside, wire
from game.commands import gallery, gallery_film
from game.commands.film import Film, pictures_of
from game.commands.gallery import film_all, named_pictures, paint_all
from game.commands.gallery_film import FPS, film_game, flashing_of
from game.commands.gallery_games import MOMENTS
from game.commands.gallery_look import Manner
from game.commands.gallery_screens import every_scene
from game.commands.gallery_sheet import ACROSS, DOWN, Shot, small, write_sheets
from game.commands.line import run
from game.core.settings import Settings
from game.minigames import GAMES
from game.screen.canvas import blank_canvas
from game.screen.flashes import Flashing
from game.screen.text import Text
from game.screen.theme import PAPER
from tests.commands.films import FilmFacts, facts_of
from tests.screen.bare_land import BareLandscape

SMALL = (320, 180)
CALM = Manner(reduce_motion=True)
WANTED = Manner("de", "large", high_contrast=True, attention="right", reduce_motion=True)
FLASHING = (Flashing("general", 3.25, 0.5),)


@pytest.fixture
def one_small_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "SIZES", (SMALL,))
    monkeypatch.setattr(gallery, "film_game", lambda _game, path, manner: path.write_text(repr(manner)))
    monkeypatch.setattr(gallery, "flashing_of", lambda path: FLASHING if path.stem == "kite" else ())


def test_every_screen_and_every_moment_of_every_game_has_its_picture() -> None:
    names = [name for name, _ in named_pictures()]
    assert len(names) == len(set(names))
    assert {f"{game}, {moment}" for game in GAMES for moment in MOMENTS} <= set(names)
    assert set(every_scene(Text.read(), BareLandscape())) <= set(names)
    assert len({gallery.file_name(name) for name in names}) == len(names), "no picture is written over another"


def test_pictures_and_their_contact_sheet_are_written(tmp_path: Path) -> None:
    assert paint_all(SMALL, tmp_path, "rest, first") == 1
    pictures = {path.name: pygame.image.load(path).get_size() for path in tmp_path.glob("rest_*.png")}
    assert set(pictures.values()) == {SMALL}
    assert [path.name for path in tmp_path.glob("contact_sheet_*.png")] == ["contact_sheet_01.png"]


def test_the_moments_of_a_game_look_different(tmp_path: Path) -> None:
    count = paint_all(SMALL, tmp_path, "stone_path, t") + paint_all(SMALL, tmp_path, "stone_path, f")
    seen = {path.name: path.read_bytes() for path in tmp_path.glob("stone_path_*.png")}
    assert count == len(seen) == len(set(seen.values())) == 3


def test_a_sheet_takes_no_more_than_fits_on_it(tmp_path: Path) -> None:
    shot = small(blank_canvas(*SMALL), "nothing")
    sheets = list(write_sheets([shot] * (ACROSS * DOWN + 1), tmp_path))
    first, second = (pygame.image.load(path).get_size() for path in sheets)
    assert first[0] == second[0]
    assert first[1] > (DOWN - 1) * second[1] / 2


def test_on_a_sheet_a_picture_is_small_and_named(tmp_path: Path) -> None:
    canvas = blank_canvas(*SMALL)
    canvas.veil(PAPER)
    shot = small(canvas, "paper")
    [path] = write_sheets([shot, Shot("", shot.rgb)], tmp_path)
    sheet = pygame.image.load(path)
    high = shot.rgb.shape[0]
    assert sheet.get_at((20, 20))[:3] == PAPER[:3]
    below = sheet.subsurface((12, 12 + high, shot.rgb.shape[1], 26))
    assert pygame.transform.average_color(below)[0] > 0, "its name stands below"


def test_a_film_shows_the_set_that_a_scripted_body_plays(tmp_path: Path) -> None:
    film_game("stone_path", tmp_path / "path.mp4", film_s=1.2, size=SMALL, fps=10.0)
    assert facts_of(tmp_path / "path.mp4") == FilmFacts("h264", SMALL, 12)
    assert flashing_of(tmp_path / "path.mp4") == ()


def test_a_film_is_made_as_it_was_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    walks = []

    def wired(outside: Outside, *more: Any) -> tuple[Loop, Walk]:
        loop, walk = wire(outside, *more)
        walks.append((walk, outside.window))
        return loop, walk

    monkeypatch.setattr(gallery_film, "wire", wired)
    film_game("stone_path", tmp_path / "path.mp4", WANTED, film_s=0.4, size=SMALL, fps=10.0)
    [(walk, window)] = walks
    assert walk.preferences.settings == WANTED.chosen(Settings())
    assert replace(window.look, way="key", hand=None) == WANTED.look
    picture = next(iter(pictures_of(tmp_path / "path.mp4")))
    assert picture.shape[:2] == (SMALL[1], SMALL[0]), "the whole window is filmed"
    assert picture[:, :60].mean() < 0.6 * picture[:, 90:].mean(), "what is not seen is dark"


@pytest.mark.usefixtures("one_small_size")
def test_pictures_and_films_are_wanted_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(gallery, "named_pictures", lambda _only, manner=None: [("nothing", lambda _canvas: asked.append(manner))])
    wanted = ("--language", "de", "--text", "large", "--high-contrast", "--attention", "right", "--reduce-motion")
    assert run(["gallery", "--out", str(tmp_path), "--only", "tide", *wanted]) == 0
    assert asked == [WANTED]
    assert (tmp_path / "films" / "tide.mp4").read_text() == repr(WANTED)


def test_the_signs_of_a_set_stand_over_a_world(tmp_path: Path) -> None:
    assert paint_all(SMALL, tmp_path / "usual", "play, held") == paint_all(SMALL, tmp_path / "calm", "play, held", CALM) == 1
    usual, calm = (pygame.image.load(tmp_path / folder / "play_held.png") for folder in ("usual", "calm"))
    sky = usual.get_at((160, 60))
    assert min(sky[:3]) > 40, "there is no black behind them"
    assert pygame.image.tobytes(usual, "RGB") != pygame.image.tobytes(calm, "RGB"), "the world moves less"


@pytest.mark.usefixtures("one_small_size")
def test_each_game_is_filmed_once(tmp_path: Path) -> None:
    assert film_all(tmp_path / "films") == {game: FLASHING if game == "kite" else () for game in GAMES}
    assert {path.stem for path in (tmp_path / "films").iterdir()} == set(GAMES)


@pytest.mark.usefixtures("one_small_size")
def test_the_command_says_what_it_has_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "new" / "gallery"
    assert run(["gallery", "--out", str(out), "--only", "rest, nothing"]) == 0
    assert capsys.readouterr().out == f"1 pictures in 1 sizes with their contact sheets, and 0 films are in {out}.\n"
    assert (out / "320x180" / "rest_nothing.png").is_file()


@pytest.mark.usefixtures("one_small_size")
def test_pictures_look_as_they_were_wanted(tmp_path: Path) -> None:
    def painted(name: str, *wanted: str) -> pygame.Surface:
        assert run(["gallery", "--out", str(tmp_path / name), "--only", "rest, nothing", *wanted]) == 0
        return pygame.image.load(tmp_path / name / "320x180" / "rest_nothing.png")

    plain = pygame.image.tobytes(painted("plain"), "RGB")
    for wanted in (("--language", "de"), ("--high-contrast",), ("--attention", "right")):
        picture = painted("_".join(wanted), *wanted)
        assert picture.get_size() == SMALL
        assert pygame.image.tobytes(picture, "RGB") != plain


def test_words_are_as_large_as_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At a size at which words are not large anyway."""
    monkeypatch.setattr(gallery, "SIZES", ((960, 720),))
    for size in ("medium", "large"):
        assert run(["gallery", "--out", str(tmp_path / size), "--only", "rest, nothing", "--text", size]) == 0
    medium, large = ((tmp_path / size / "960x720" / "rest_nothing.png").read_bytes() for size in ("medium", "large"))
    assert medium != large


@pytest.mark.usefixtures("one_small_size")
def test_a_film_that_flashes_is_a_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gallery, "named_pictures", lambda *_: [("nothing", lambda _canvas: None)])
    assert run(["gallery", "--out", str(tmp_path), "--only", "tide"]) == 0
    assert capsys.readouterr().out.endswith("\nNo film flashes.\n")
    assert run(["gallery", "--out", str(tmp_path), "--only", "kite"]) == 1
    assert "The film of kite flashes: more than three flashes in the second before 3.2 s, over 50% " in capsys.readouterr().err


def test_a_film_is_looked_at_as_it_was_written(tmp_path: Path) -> None:
    with Film(tmp_path / "film.mp4", FPS) as film:
        for number in range(60):
            film.add(np.full((180, 320, 3), 20 if number // 3 % 2 else 220, np.uint8))
    [found] = flashing_of(tmp_path / "film.mp4")
    assert (found.kind, found.share) == ("general", 1.0)


def test_words_that_no_picture_has_are_told_in_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["gallery", "--out", str(tmp_path / "none"), "--only", "a purple cow"]) == 2
    assert capsys.readouterr().err == "No screen and no game has “a purple cow” in its name.\n"
    assert not (tmp_path / "none").exists()
