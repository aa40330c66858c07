"""The store: players and what they did, kept as it happens."""

from game.store.forgetting import Forgetting
from game.store.handing_over import HandingOver
from game.store.kept_levels import KeptLevels
from game.store.kept_sessions import KeptSessions
from game.store.reading_ahead import ReadingAhead
from game.store.sizes import Weighing


class Store(ReadingAhead, KeptLevels, KeptSessions, Forgetting, Weighing, HandingOver):
    """Keeps players with all that was said of them and all that they did, and looks back on it; safe from any thread.

    What a call keeps is on the disk when it returns.
    Ids and times come from outside; times are ISO 8601 in UTC, all written the same way, so that they sort as text.
    Every call raises StoreError with one plain sentence when the database refuses, and leaves all else as it was.
    """
