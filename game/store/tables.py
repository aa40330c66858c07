"""The tables, as the newest migration leaves them."""

from typing import Any, ClassVar

from sqlalchemy import BigInteger, CheckConstraint, Double, ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from game.core.correction import CorrectionSource
from game.core.names import Modality, MovementName, RepKind, Side, SourceKind, View
from game.core.note import NoteKind, NoteValue
from game.core.own_level import LevelChange
from game.core.record import EndedBy
from game.store.column_types import Figures, Named, Words

# Named constraints, because a migration can only change what it can name.
CONSTRAINT_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The one family of tables; all types exist in SQLite and in PostgreSQL."""

    metadata = MetaData(naming_convention=CONSTRAINT_NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        float: Double,
        **dict.fromkeys(
            (MovementName, Side, Modality, SourceKind, EndedBy, View, CorrectionSource, RepKind, NoteKind, LevelChange), String
        ),
    }


class PlayerRow(Base):
    """A player; no two share a tile."""

    __tablename__ = "players"

    player_id: Mapped[str] = mapped_column(primary_key=True)
    tile: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[str]
    name: Mapped[str | None]
    side: Mapped[Side | None]
    movement: Mapped[MovementName | None]


class CorrectionRow(Base):
    """A two-pose correction as somebody gave it; none is ever changed, the latest one counts."""

    __tablename__ = "corrections"
    __table_args__ = (Index(None, "player_id", "movement", "side", "view"),)

    correction_id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[str] = mapped_column(ForeignKey("players.player_id", ondelete="CASCADE"))
    movement: Mapped[MovementName]
    side: Mapped[Side]
    view: Mapped[View]
    made_at: Mapped[str]
    rest_read_deg: Mapped[float]
    best_read_deg: Mapped[float]
    rest_true_deg: Mapped[float]
    best_true_deg: Mapped[float]
    source: Mapped[CorrectionSource]


class NoteRow(Base):
    """A note about a player; none is ever changed, the latest of its kind counts."""

    __tablename__ = "notes"
    __table_args__ = (Index(None, "player_id", "kind"),)

    note_id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[str] = mapped_column(ForeignKey("players.player_id", ondelete="CASCADE"))
    kind: Mapped[NoteKind]
    value: Mapped[NoteValue] = mapped_column(Named)
    made_at: Mapped[str]


class OwnLevelRow(Base):
    """A version of a player's own level; none is ever changed, the one kept last holds.

    `content` is empty where the shipped level holds. `back_to` is the version that one step back leads to, empty where
    that is the shipped level; a step back copies both from the version that it leads to, so that the next one leads further.
    """

    __tablename__ = "own_levels"
    __table_args__ = (Index(None, "player_id", "name"),)

    own_level_id: Mapped[int] = mapped_column(primary_key=True)
    player_id: Mapped[str] = mapped_column(ForeignKey("players.player_id", ondelete="CASCADE"))
    name: Mapped[str]
    content: Mapped[str | None] = mapped_column(Text)
    change: Mapped[LevelChange]
    made_at: Mapped[str]
    made_by: Mapped[str]
    comment: Mapped[str]
    back_to: Mapped[int | None] = mapped_column(ForeignKey("own_levels.own_level_id", ondelete="CASCADE"))


class SettingRow(Base):
    """A setting of this copy of the game, whoever plays."""

    __tablename__ = "settings"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str | None] = mapped_column(Text)


class SessionRow(Base):
    """A session; the first three degrees are today's range, empty until it is found.

    The columns that begin with `correction_` are what its angles were put right by, all empty where they are as read.
    """

    __tablename__ = "sessions"
    __table_args__ = (Index(None, "player_id", "started_at"), Index(None, "player_id", "movement", "side", "started_at"))

    session_id: Mapped[str] = mapped_column(primary_key=True)
    player_id: Mapped[str] = mapped_column(ForeignKey("players.player_id", ondelete="CASCADE"))
    started_at: Mapped[str]
    ended_at: Mapped[str | None]
    level_name: Mapped[str]
    level_hash: Mapped[str]
    movement: Mapped[MovementName]
    side: Mapped[Side]
    modality: Mapped[Modality]
    source: Mapped[SourceKind]
    seed: Mapped[int] = mapped_column(BigInteger)
    rest_deg: Mapped[float | None]
    best_deg: Mapped[float | None]
    range_deg: Mapped[float | None]
    view: Mapped[View | None]
    corrected: Mapped[bool]
    correction_rest_read_deg: Mapped[float | None]
    correction_best_read_deg: Mapped[float | None]
    correction_rest_true_deg: Mapped[float | None]
    correction_best_true_deg: Mapped[float | None]
    correction_source: Mapped[CorrectionSource | None]
    expected_error_deg: Mapped[float | None]
    pain_before: Mapped[int | None]
    pain_after: Mapped[int | None]


class SumRow(Base):
    """What a session came to, folded from its reps (see rollups.py); the columns carry the names of `SessionSum` and `Figures`.

    While it is not `fresh`, something of the session has changed since. The columns of kinds count repetitions; the figures
    from `reps` to `compensated` are empty where a session measures nothing.
    """

    __tablename__ = "session_sums"
    __table_args__ = (Index(None, "player_id", "fresh", "points_version"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.session_id", ondelete="CASCADE"), primary_key=True)
    player_id: Mapped[str]
    fresh: Mapped[bool]
    points_version: Mapped[int] = mapped_column(default=0)
    points: Mapped[int | None]
    sets: Mapped[int] = mapped_column(default=0)
    sets_done: Mapped[int] = mapped_column(default=0)
    ended_by: Mapped[EndedBy | None]
    active: Mapped[int] = mapped_column(default=0)
    assisted: Mapped[int] = mapped_column(default=0)
    stim_assisted: Mapped[int] = mapped_column(default=0)
    stretch: Mapped[int] = mapped_column(default=0)
    mirror: Mapped[int] = mapped_column(default=0)
    imagined: Mapped[int] = mapped_column(default=0)
    complete: Mapped[int] = mapped_column(default=0)
    stretch_s: Mapped[float] = mapped_column(default=0.0)
    moved_s: Mapped[float] = mapped_column(default=0.0)
    reps: Mapped[int | None]
    reached: Mapped[int | None]
    reach_deg: Mapped[float | None]
    usual_reach_deg: Mapped[float | None]
    held_s: Mapped[float | None]
    smoothness: Mapped[float | None]
    out_speed_deg_s: Mapped[float | None]
    watched: Mapped[int | None]
    compensated: Mapped[int | None]


class SetRow(Base):
    """A set; its own short key keeps two million reps small."""

    __tablename__ = "sets"
    __table_args__ = (UniqueConstraint("session_id", "number"), CheckConstraint("number >= 1", name="number_from_one"))

    set_id: Mapped[int] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.session_id", ondelete="CASCADE"))
    number: Mapped[int]
    target_deg: Mapped[float]
    ended_by: Mapped[EndedBy | None]
    stretch_s: Mapped[float]
    imagined_reps: Mapped[int]
    figures: Mapped[tuple[tuple[str, float], ...]] = mapped_column(Figures)


class RepRow(Base):
    """A rep; the measured columns carry the names of the fields of `Rep`, the last two say that it was none, and why."""

    __tablename__ = "reps"
    __table_args__ = (CheckConstraint("number >= 1", name="number_from_one"),)

    set_id: Mapped[int] = mapped_column(ForeignKey("sets.set_id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    start_s: Mapped[float]
    peak_s: Mapped[float]
    end_s: Mapped[float]
    peak_deg: Mapped[float]
    range_deg: Mapped[float]
    out_speed_deg_s: Mapped[float]
    back_speed_deg_s: Mapped[float]
    held_s: Mapped[float]
    smoothness: Mapped[float | None]
    compensations: Mapped[tuple[str, ...] | None] = mapped_column(Words)
    complete: Mapped[bool | None]
    start_deg: Mapped[float | None]
    end_deg: Mapped[float | None]
    confidence: Mapped[float | None]
    helped: Mapped[bool | None]
    kind: Mapped[RepKind]
    withdrawn_at: Mapped[str | None]
    withdrawn_because: Mapped[str | None]
