"""The part of the walk that goes back to an earlier day: which one, what that means, and that nothing is lost by it."""

from collections.abc import Callable, Generator
from concurrent.futures import Future

from game.app.beside import beside
from game.app.clock import Stamps
from game.app.people import People
from game.app.pin_walk import PinWalk
from game.app.today import Today
from game.app.until import SpokenScene, Until
from game.screen.dates import date_words
from game.screen.landscape import Landscape
from game.screen.scenes import ChoiceScene, SayScene, SayView
from game.screen.scenes.kept import BusyScene
from game.screen.scenes.kept_questions import go_back, which_day
from game.screen.text import Text
from game.store.backups import REPLACED, Backup
from game.store.pin import PinLock
from game.store.repository import Store

AT_ONCE = 4
Beside = Callable[[Callable[[], None]], "Future[None]"]


class EarlierWalk:
    """Lets one of the backups take the place of the store; all players go back together, so a therapist's PIN is asked for first."""

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        store: Store,
        stamps: Stamps,
        people: People,
        today: Today,
        now_s: Callable[[], float],
        going: Beside = beside,
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._stamps = stamps
        self._people = people
        self._today = today
        self._now_s = now_s
        self._going = going

    def story(self) -> Generator[SpokenScene, str, bool]:
        """Tell it; return whether another day is back, so that it has to be asked who plays. Raises StoreError."""
        days = list(self._store.backups())
        if not days:
            yield self._say("kept-earlier-none-title", self._text("kept-earlier-none"))
            return False
        if not (yield from self._allowed()):
            return False
        while True:
            shown = [(self._words(backup), backup.why.startswith(REPLACED)) for backup in days[:AT_ONCE]]
            question = which_day(shown, more=len(days) > AT_ONCE)
            choice = yield ChoiceScene(self._text, self._landscape, lambda question=question: question)  # type: ignore[misc]
            if choice == "back":
                return False
            if choice == "more":
                days = [*days[AT_ONCE:], *days[:AT_ONCE]]
            elif (yield from self._gone_back(days[int(choice)])):
                return True

    def _allowed(self) -> Generator[SpokenScene, str, bool]:
        """Ask for the therapist's PIN where there is one."""
        lock = PinLock(self._store)
        return not lock.is_set or (yield from PinWalk(self._text, self._landscape, lock, self._stamps, self._now_s).opened())

    def _gone_back(self, backup: Backup) -> Generator[SpokenScene, str, bool]:
        means = (self._text("kept-back-means", day=self._words(backup)), self._text("kept-back-not-lost"))
        if (yield self._say("kept-back-title", *means)) == "back":
            return False
        if (yield ChoiceScene(self._text, self._landscape, go_back)) != "go":
            return False
        done = self._going(lambda: self._store.restore(backup, self._stamps.today().date()))
        waiting = BusyScene(self._text, self._landscape, lambda: "kept-going-back")
        yield Until(waiting, lambda: "done" if done.done() else None)
        done.result()
        self._people.begin_anew(self._store.players())
        self._today.begin_anew()
        # Said in the words of the moment: the day that is back may bring another language.
        yield SayScene(self._text, self._landscape, lambda: self._done(backup))
        return True

    def _done(self, backup: Backup) -> SayView:
        return SayView("kept-back-done", (self._text("kept-back-done-means", day=self._words(backup)),))

    def _words(self, backup: Backup) -> str:
        return date_words(self._text, backup.day, self._stamps.today().date())

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._text, self._landscape, lambda: view)
