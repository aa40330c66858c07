"""The screens, one module each."""

from game.screen.praise import BestBefore, LastTime
from game.screen.scale import Scale
from game.screen.scenes.check import CheckScene, CheckView
from game.screen.scenes.choice import ChoiceScene, ChoiceView
from game.screen.scenes.goniometer import GoniometerScene, GoniometerView
from game.screen.scenes.home import HomeScene, HomeView
from game.screen.scenes.play import PlayScene, PlayView
from game.screen.scenes.range import RangeScene, RangeView
from game.screen.scenes.ready import ReadyScene, ReadyView
from game.screen.scenes.rest import RestScene, RestView
from game.screen.scenes.result import ResultScene, ResultView
from game.screen.scenes.safety import SafetyScene
from game.screen.scenes.say import SayScene, SayView

__all__ = [
    "BestBefore",
    "CheckScene",
    "CheckView",
    "ChoiceScene",
    "ChoiceView",
    "GoniometerScene",
    "GoniometerView",
    "HomeScene",
    "HomeView",
    "LastTime",
    "PlayScene",
    "PlayView",
    "RangeScene",
    "RangeView",
    "ReadyScene",
    "ReadyView",
    "RestScene",
    "RestView",
    "ResultScene",
    "ResultView",
    "SafetyScene",
    "SayScene",
    "SayView",
    "Scale",
]
