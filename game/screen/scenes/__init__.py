"""The screens, one module each."""

from game.screen.plan_row import PlanItemView
from game.screen.praise import BestBefore, LastTime
from game.screen.scale import Scale
from game.screen.scenes.alarm import AlarmScene, AlarmView
from game.screen.scenes.card import CardView
from game.screen.scenes.care import CareScene, CareView
from game.screen.scenes.check import CheckScene, CheckView
from game.screen.scenes.checklist import ChecklistScene, ChecklistView
from game.screen.scenes.choice import ChoiceScene, ChoiceView
from game.screen.scenes.corner import EntriesScene, EntriesView, Entry
from game.screen.scenes.finale import FinaleScene
from game.screen.scenes.goniometer import GoniometerScene, GoniometerView
from game.screen.scenes.home import HomeScene, HomeView
from game.screen.scenes.imagery import ImageryScene, ImageryView
from game.screen.scenes.imagine import ImagineScene, ImagineView
from game.screen.scenes.mirror import MirrorScene, MirrorView
from game.screen.scenes.pain import PainScene, PainView
from game.screen.scenes.pin import PinScene, PinView
from game.screen.scenes.plan import PlanScene, PlanView
from game.screen.scenes.play import PlayScene, PlayView
from game.screen.scenes.progress import ProgressScene, ProgressView
from game.screen.scenes.range import RangeScene, RangeView
from game.screen.scenes.rating import RatingScene, RatingView
from game.screen.scenes.ready import ReadyScene, ReadyView
from game.screen.scenes.rep_list import RepListScene, RepListView, RepRow
from game.screen.scenes.rest import RestScene, RestView
from game.screen.scenes.result import ResultScene, ResultView
from game.screen.scenes.safety import SafetyScene
from game.screen.scenes.say import SayScene, SayView
from game.screen.scenes.sheet import Sheet, SheetScene, SheetView
from game.screen.scenes.words import WordsScene, WordsView
from game.screen.sheet_field import SheetRow

__all__ = [
    "AlarmScene",
    "AlarmView",
    "BestBefore",
    "CardView",
    "CareScene",
    "CareView",
    "CheckScene",
    "CheckView",
    "ChecklistScene",
    "ChecklistView",
    "ChoiceScene",
    "ChoiceView",
    "EntriesScene",
    "EntriesView",
    "Entry",
    "FinaleScene",
    "GoniometerScene",
    "GoniometerView",
    "HomeScene",
    "HomeView",
    "ImageryScene",
    "ImageryView",
    "ImagineScene",
    "ImagineView",
    "LastTime",
    "MirrorScene",
    "MirrorView",
    "PainScene",
    "PainView",
    "PinScene",
    "PinView",
    "PlanItemView",
    "PlanScene",
    "PlanView",
    "PlayScene",
    "PlayView",
    "ProgressScene",
    "ProgressView",
    "RangeScene",
    "RangeView",
    "RatingScene",
    "RatingView",
    "ReadyScene",
    "ReadyView",
    "RepListScene",
    "RepListView",
    "RepRow",
    "RestScene",
    "RestView",
    "ResultScene",
    "ResultView",
    "SafetyScene",
    "SayScene",
    "SayView",
    "Scale",
    "Sheet",
    "SheetRow",
    "SheetScene",
    "SheetView",
    "WordsScene",
    "WordsView",
]
