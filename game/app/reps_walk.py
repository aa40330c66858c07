"""The part of the corner that shows the last reps, so that one that was none can be taken back."""

from collections.abc import Generator

from game.app.clock import Stamps
from game.app.rep_words import RepPlace, rep_list, rep_places
from game.app.until import SpokenScene
from game.core.record import SessionRecord
from game.screen.landscape import Landscape
from game.screen.scenes import RepListScene, SayScene, SayView
from game.screen.text import Text
from game.screen.trouble import told
from game.store.errors import StoreError
from game.store.repository import Store

BY = "therapist"
"""Who has changed it, as the store keeps it."""
LATEST = "9999"
"""After every time that is kept."""


class RepsWalk:
    """Keeps each rep that is taken back or given back at once; the raw record stays as it is."""

    def __init__(self, text: Text, landscape: Landscape, store: Store, stamps: Stamps) -> None:
        self._text = text
        self._landscape = landscape
        self._store = store
        self._stamps = stamps

    def story(self, player_id: str) -> Generator[SpokenScene, str, None]:
        """Show the last session's reps; each that is taken back or given back is kept at once."""
        record = self._newest_session(player_id)
        if record is None or not record.reps:
            yield self._say("corner-no-reps-title", self._text("corner-no-reps"))
            return
        view = rep_list(self._text, record, self._store.withdrawn(record.session_id))

        trouble: list[tuple[str, ...]] = []

        def toggle(row: int) -> None:
            nonlocal view
            try:
                self._toggle(record.session_id, rep_places(record)[row], view.reps[row].withdrawn)
                view = rep_list(self._text, record, self._store.withdrawn(record.session_id))
            except StoreError as error:
                trouble.append(told(self._text, error))

        yield RepListScene(self._text, self._landscape, lambda: view, toggle)
        if trouble:
            yield self._say("say-trouble", *trouble[0])

    def _toggle(self, session_id: str, place: RepPlace, withdrawn: bool) -> None:
        if withdrawn:
            self._store.restore_rep(session_id, *place)
        else:
            self._store.withdraw_rep(session_id, *place, at=self._stamps.now(), comment=BY)

    def _newest_session(self, player_id: str) -> SessionRecord | None:
        """Return the last session that came to anything, with reps that were taken back."""
        since = self._store.last_day(player_id)
        done = self._store.done_between(player_id, since, LATEST) if since else ()
        return self._store.session(done[-1].session_id) if done else None

    def _say(self, title: str, *sentences: str) -> SpokenScene:
        view = SayView(title, sentences)
        return SayScene(self._text, self._landscape, lambda: view)
