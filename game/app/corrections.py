"""The corrections of the limb that is trained now: asked for once the view is known, and kept for the next time."""

from collections.abc import Callable
from dataclasses import dataclass

from game.app.keeping import LaterKeeper
from game.core.correction import Correction
from game.core.names import MovementName, Side, View
from game.store.errors import StoreError
from game.store.repository import Store


@dataclass(frozen=True, slots=True)
class Corrections:
    """Those of one player, movement and side; `now` stamps new ones."""

    store: Store
    keeper: LaterKeeper
    player_id: str
    movement: MovementName
    side: Side
    now: Callable[[], str]

    def known(self, view: View | None) -> Correction | None:
        """Return the one for this view; a store that refuses stops nobody from going on uncorrected."""
        if view is None:
            return None
        try:
            return self.store.correction_for(self.player_id, self.movement, self.side, view)
        except StoreError:
            return None

    def keep(self, view: View | None, correction: Correction) -> None:
        """Keep a new one; without a known view it holds for this session only."""
        if view is not None:
            self.keeper.keep_correction(self.player_id, self.movement, self.side, view, correction, made_at=self.now())
