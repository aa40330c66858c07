"""Who plays: the players that are known, and the one at the laptop."""

from collections.abc import Sequence
from dataclasses import replace

from game.app.clock import Stamps
from game.app.keeping import LaterKeeper
from game.core.names import MovementName, Side
from game.store.player import Player
from game.store.repository import Store


class People:
    """Knows the players of this store; on the very first start there is one already, so that nothing has to be typed."""

    def __init__(self, store: Store, keeper: LaterKeeper, stamps: Stamps, tiles: Sequence[str]) -> None:
        self._keeper = keeper
        self._stamps = stamps
        self._tiles = tiles
        self.known = list(store.players())
        self.days_back = 0
        """How often the store has come to hold another day: whoever remembers anything of it reads it again."""
        self.current = self._first()

    def welcome(self, tile: str) -> Player:
        """Add a new player, who knows themselves by this picture, and let them play."""
        player = Player(self._stamps.new_id(), tile, self._stamps.now())
        self._keeper.add_player(player)
        self.known.append(player)
        self.current = player
        return player

    def lose(self, player_id: str) -> None:
        """Let a player who was removed be known no more: nothing of theirs is kept from now on. `next_one` plays then."""
        self.known = [player for player in self.known if player.player_id != player_id]

    def next_one(self) -> None:
        """Let somebody who is known play, and where there is nobody, somebody new as on the first start."""
        self.current = self._first()

    def begin_anew(self, players: Sequence[Player]) -> None:
        """Know other players than before, because the store holds another day."""
        self.known = list(players)
        self.days_back += 1
        self.next_one()

    def knows(self, player_id: str) -> bool:
        """Whether this is one of the players of the store."""
        return any(player.player_id == player_id for player in self.known)

    def choose(self, player_id: str) -> None:
        """Let a known player play."""
        self.current = next(player for player in self.known if player.player_id == player_id)

    def trains(self, movement: MovementName, side: Side | None) -> None:
        """Remember what the current player trains, so that nothing is asked twice; a side that is None is asked for."""
        self.current = replace(self.current, movement=movement, side=side)
        self._keeper.update_player(self.current)
        self.known = [self.current if one.player_id == self.current.player_id else one for one in self.known]

    def free_tiles(self) -> list[str]:
        """Return the pictures that nobody has yet."""
        taken = {player.tile for player in self.known}
        return [tile for tile in self._tiles if tile not in taken]

    def _first(self) -> Player:
        return self.known[0] if self.known else self.welcome(self._tiles[0])
