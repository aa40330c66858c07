"""`main.py gallery`: every screen and every game in its main states as pictures, and a film of each game."""

import argparse
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from game.commands.gallery_film import film_game, flashing_of
from game.commands.gallery_games import game_pictures, world_of
from game.commands.gallery_look import PLAIN, Manner, add_look_arguments, manner_of
from game.commands.gallery_playing import Draw
from game.commands.gallery_screens import every_scene
from game.commands.gallery_sheet import Shot, small, write_sheets
from game.commands.progress import ProgressBar
from game.core.names import GAME_NAMES, GameName
from game.minigames import GAMES
from game.screen.canvas import Canvas
from game.screen.flashes import Flashing
from game.screen.landscape import Landscape
from game.screen.text import Text

SIZES = ((1024, 600), (1280, 720), (1920, 1080))
ENTERED_S = 10.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--out", type=Path, default=Path("gallery-out"), metavar="DIR", help="where it writes (%(default)s)")
    parser.add_argument("--only", default="", metavar="WORDS", help="only what has these words in its name, such as kite")
    add_look_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write all pictures in three sizes, a contact sheet for each size, and the films, and say where they are."""
    if not list(named_pictures(args.only)):
        print(f"No screen and no game has “{args.only}” in its name.", file=sys.stderr)
        return 2
    sizes = {size: args.out / f"{size[0]}x{size[1]}" for size in SIZES}
    written = {size: paint_all(size, folder, args.only, manner_of(args)) for size, folder in sizes.items()}
    films = film_all(args.out / "films", args.only, manner_of(args))
    print(
        f"{sum(written.values())} pictures in {len(sizes)} sizes with their contact sheets, and {len(films)} films are in "
        f"{args.out.resolve()}."
    )
    return _tell_flashes(films)


def paint_all(size: tuple[int, int], folder: Path, only: str = "", manner: Manner = PLAIN) -> int:
    """Write every picture of one size, and the contact sheets; return how many pictures there are."""
    folder.mkdir(parents=True, exist_ok=True)
    shots = list(_painted(list(named_pictures(only, manner)), size, folder, manner))
    list(write_sheets(shots, folder))
    return len(shots)


def film_all(folder: Path, only: str = "", manner: Manner = PLAIN) -> dict[GameName, tuple[Flashing, ...]]:
    """Write a film of each game and return them with what flashes too much in each."""
    games = [game for game in GAME_NAMES if game in GAMES and only in game]
    folder.mkdir(parents=True, exist_ok=True)
    bar = ProgressBar("films", len(games))
    found = {}
    for number, game in enumerate(games, start=1):
        film_game(game, folder / f"{game}.mp4", manner)
        found[game] = flashing_of(folder / f"{game}.mp4")
        bar.show(number)
    bar.end()
    return found


def _tell_flashes(films: Mapping[GameName, tuple[Flashing, ...]]) -> int:
    """Say whether the films flash, and return what the command returns."""
    told = [f"The film of {game} flashes: {one.sentence()}" for game, found in films.items() for one in found]
    for sentence in told:
        print(sentence, file=sys.stderr)
    if films and not told:
        print("No film flashes.")
    return 1 if told else 0


def named_pictures(only: str = "", manner: Manner = PLAIN) -> Iterator[tuple[str, Draw]]:
    """Yield the name of each picture and what draws it: games first, then screens."""
    text, land = manner.text(), Landscape()
    for name, draw in (*game_pictures(text, land), *_screen_pictures(text, land)):
        if only in name:
            yield name, draw


def _screen_pictures(text: Text, land: Landscape) -> Iterator[tuple[str, Draw]]:
    for name, (scene, age_s) in every_scene(text, land, world_of("stone_path", land)("five reps")).items():

        def draw(canvas: Canvas, scene: Any = scene, age_s: float = age_s) -> None:
            scene.enter(ENTERED_S)
            scene.update(ENTERED_S + age_s)
            scene.draw(canvas, ENTERED_S + age_s)

        yield name, draw


def _painted(named: Iterable[tuple[str, Draw]], size: tuple[int, int], folder: Path, manner: Manner) -> Iterator[Shot]:
    named = list(named)
    bar = ProgressBar(folder.name, len(named))
    for number, (name, draw) in enumerate(named, start=1):
        window = manner.window(size)
        draw(window.canvas)
        whole = window.show()
        whole.save(folder / f"{file_name(name)}.png")
        yield small(whole, name)
        bar.show(number)
    bar.end()


def file_name(name: str) -> str:
    """Return the name of a picture as a file has it."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")
