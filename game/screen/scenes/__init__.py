"""The screens, one module each."""

from game.screen.praise import BestBefore, LastTime
from game.screen.scale import Scale
from game.screen.scenes.alarm import AlarmScene, AlarmView
from game.screen.scenes.care import CareScene, CareView
from game.screen.scenes.check import CheckScene, CheckView
from game.screen.scenes.checklist import ChecklistScene, ChecklistView
from game.screen.scenes.choice import ChoiceScene, ChoiceView
from game.screen.scenes.goniometer import GoniometerScene, GoniometerView
from game.screen.scenes.home import HomeScene, HomeView
from game.screen.scenes.pain import PainScene, PainView
from game.screen.scenes.play import PlayScene, PlayView
from game.screen.scenes.range import RangeScene, RangeView
from game.screen.scenes.ready import ReadyScene, ReadyView
from game.screen.scenes.rest import RestScene, RestView
from game.screen.scenes.result import ResultScene, ResultView
from game.screen.scenes.safety import SafetyScene
from game.screen.scenes.say import SayScene, SayView

__all__ = [
    "AlarmScene",
    "AlarmView",
    "BestBefore",
    "CareScene",
    "CareView",
    "CheckScene",
    "CheckView",
    "ChecklistScene",
    "ChecklistView",
    "ChoiceScene",
    "ChoiceView",
    "GoniometerScene",
    "GoniometerView",
    "HomeScene",
    "HomeView",
    "LastTime",
    "PainScene",
    "PainView",
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
