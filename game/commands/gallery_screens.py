"""Every screen in every state that looks different, by name, with the age at which it is looked at."""

from typing import Any

from game.commands.gallery_corner import corner_scenes
from game.commands.gallery_examples import HOME, RESULT
from game.commands.gallery_imagery import imagery_scenes
from game.commands.gallery_kept import kept_scenes
from game.commands.gallery_map import map_scenes
from game.commands.gallery_measuring import measuring_scenes
from game.commands.gallery_plan import plan_scenes
from game.commands.gallery_playing import Draw, no_world, playing_scenes
from game.commands.gallery_progress import progress_scenes
from game.commands.gallery_questions import question_scenes
from game.commands.gallery_safety import safety_scenes
from game.commands.gallery_scores import scores_scenes
from game.commands.gallery_settings import settings_scenes
from game.commands.gallery_sides import sides_scenes
from game.screen.landscape import Landscape
from game.screen.text import Text


def every_scene(text: Text, land: Landscape, world: Draw = no_world) -> dict[str, tuple[Any, float]]:
    """Return each state of each screen and the age in seconds at which it shows it; `world` is drawn under the signs of a set."""
    return {
        **plan_scenes(text, land, HOME),
        **question_scenes(text, land),
        **safety_scenes(text, land),
        **measuring_scenes(text, land),
        **playing_scenes(text, land, world),
        **scores_scenes(text, land, RESULT),
        **sides_scenes(text, land, RESULT),
        **imagery_scenes(text, land),
        **kept_scenes(text, land),
        **progress_scenes(text, land),
        **map_scenes(text, land),
        **corner_scenes(text, land),
        **settings_scenes(text, land),
    }
