"""The walk through the pages of progress: every limb that was trained, the current one first."""

from collections.abc import Sequence
from datetime import date

from game.app.people_walk import Story
from game.app.progress_pages import nothing_yet, page_of, pages_of
from game.core.session_sum import SessionSum
from game.report.history import DayOf, Limb, history_of, limbs_in
from game.screen.landscape import Landscape
from game.screen.scenes import ProgressScene, ProgressView
from game.screen.text import Text


class ProgressWalk:
    """One key goes on from page to page and out after the last; `sums` are all sessions of the player, the oldest first.

    Sessions that begin after today were stamped by a clock that was wrong: they are left out, or one would be the last time for ever.
    """

    def __init__(
        self, text: Text, landscape: Landscape, sums: Sequence[SessionSum], day_of: DayOf, today: date, current: Limb | None
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._today = today
        until_today = [one for one in sums if day_of(one.started_at) <= today]
        self._pages = [
            (history, name)
            for history in (history_of(until_today, limb, day_of, today) for limb in limbs_in(until_today, current))
            for name in pages_of(history)
        ]

    def story(self) -> Story:
        """Show one page after the other."""
        page = 0
        while 0 <= page < max(1, len(self._pages)):
            view = self.view(page)
            answer = yield ProgressScene(self._text, self._landscape, lambda view=view: view)  # type: ignore[misc]
            if answer == "back":
                return
            page = max(0, page - 1) if answer == "previous" else page + 1

    def view(self, page: int) -> ProgressView:
        """Return what one page shows, from 0 on."""
        if not self._pages:
            return nothing_yet()
        history, name = self._pages[page]
        return page_of(history, name, page + 1, len(self._pages), self._today)
