"""How much it hurts, 0 to 10, in six faces; a helper may type a number between them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from game.screen.canvas import Box, Canvas
from game.screen.card import draw_card, draw_lit_card, words_room
from game.screen.choices import Choice
from game.screen.faces import STRONGEST, pain_face
from game.screen.health_pictures import health_picture
from game.screen.hud import corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.scan import SCAN_S, Scan
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PAPER
from game.screen.unwell_signs import unwell_sign
