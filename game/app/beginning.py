"""How the sessions of one visit begin: what is known of the player by then, and what they share."""

from dataclasses import replace
from functools import partial

from game.app.choosing_walk import Chosen
from game.app.keeping import SessionKeeper
from game.app.keepsakes import journey, visit_of
from game.app.key_exercise import key_range
from game.app.parts import Parts
from game.app.scripts import script_for
from game.app.today import Today
from game.core.journey import unlocked_by
from game.core.names import Side, SourceKind
from game.core.record import SessionRecord
from game.minigames import GAMES
from game.session import KnownBefore, Session, Tally
from game.store.player import Player


class Beginning:
    """Begins one session, or one for each side: they share a game, a seed, a tally, and what was known when the visit began."""

    def __init__(self, parts: Parts, today: Today, player: Player, chosen: Chosen, keeper: SessionKeeper) -> None:
        level = chosen.level
        self.side: Side = chosen.side if level.side == "either" else level.side
        """The side that the player trains, which begins."""
        self._parts = parts
        self._player_id = player.player_id
        self._chosen = chosen
        self._keeper = keeper
        self._rules = GAMES[level.game]()
        self._tally = Tally(in_turn=level.sides_in_turn)
        self._seed: int | None = None
        self.visit = visit_of(today, player, level.game, parts.store.stones(player.player_id).laid)
        """What the player brings to the game."""
        health = today.health(player)
        self._known = KnownBefore(
            reps_today=today.moved_today(player),
            shoulder_unlocked=health is not None and health.shoulder_unlocked,
            visit=self.visit,
            unlocked=partial(unlocked_by, journey()),
        )

    def session(self, side: Side, kind: SourceKind) -> Session:
        """Begin the session of a side, driven by a source of this kind."""
        record = self._record(side, kind)
        return Session(self._chosen.played, record, self._rules, self._keeper, self._known_of(record), self._tally)

    def _record(self, side: Side, kind: SourceKind) -> SessionRecord:
        level, stamps = self._chosen.level, self._parts.stamps
        session_id = stamps.new_id()
        self._seed = sum(session_id.encode()) if self._seed is None else self._seed
        return SessionRecord(
            session_id=session_id,
            player_id=self._player_id,
            started_at=stamps.now(),
            level_name=level.name,
            level_hash=level.content_hash,
            movement=level.movement,
            side=side,
            modality=level.modality,
            source=kind,
            seed=self._seed,
            pain_before=self._chosen.pain,
        )

    def _known_of(self, record: SessionRecord) -> KnownBefore:
        store, whose = self._parts.store, (record.player_id, record.movement, record.side)
        imagines = record.modality == "mental_practice"
        return replace(
            self._known,
            range_today=key_range(record.movement) if record.source == "keyboard" else None,
            own_tempo_s=store.own_tempo_s(*whose),
            script=script_for(self._chosen.level, record.side, language=self._parts.text.language) if imagines else None,
            past=lambda view, corrected: store.past_sessions(*whose, view=view, corrected=corrected, before=record.started_at),
        )
