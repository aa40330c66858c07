"""Players, sessions, sets and reps."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Build the first tables."""
    _players()
    _sessions()
    _sets()
    _reps()


def _players() -> None:
    op.create_table(
        "players",
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("tile", sa.String(), nullable=False),
        sa.Column("created_at", sa.String(), nullable=False),
        sa.Column("name", sa.String()),
        sa.Column("side", sa.String()),
        sa.Column("movement", sa.String()),
        sa.PrimaryKeyConstraint("player_id", name="pk_players"),
        sa.UniqueConstraint("tile", name="uq_players_tile"),
    )


def _sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.String(), nullable=False),
        sa.Column("ended_at", sa.String()),
        sa.Column("level_name", sa.String(), nullable=False),
        sa.Column("level_hash", sa.String(), nullable=False),
        sa.Column("movement", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("modality", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=False),
        sa.Column("rest_deg", sa.Double()),
        sa.Column("best_deg", sa.Double()),
        sa.Column("range_deg", sa.Double()),
        sa.PrimaryKeyConstraint("session_id", name="pk_sessions"),
        sa.ForeignKeyConstraint(["player_id"], ["players.player_id"], name="fk_sessions_player_id", ondelete="CASCADE"),
    )
    op.create_index("ix_sessions_player_id_started_at", "sessions", ["player_id", "started_at"])


def _sets() -> None:
    op.create_table(
        "sets",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("target_deg", sa.Double(), nullable=False),
        sa.Column("ended_by", sa.String()),
        sa.PrimaryKeyConstraint("set_id", name="pk_sets"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.session_id"], name="fk_sets_session_id", ondelete="CASCADE"),
        sa.UniqueConstraint("session_id", "number", name="uq_sets_session_id_number"),
        sa.CheckConstraint("number >= 1", name=op.f("ck_sets_number_from_one")),
    )


def _reps() -> None:
    op.create_table(
        "reps",
        sa.Column("set_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("start_s", sa.Double(), nullable=False),
        sa.Column("peak_s", sa.Double(), nullable=False),
        sa.Column("end_s", sa.Double(), nullable=False),
        sa.Column("peak_deg", sa.Double(), nullable=False),
        sa.Column("range_deg", sa.Double(), nullable=False),
        sa.Column("out_speed_deg_s", sa.Double(), nullable=False),
        sa.Column("back_speed_deg_s", sa.Double(), nullable=False),
        sa.Column("held_s", sa.Double(), nullable=False),
        sa.Column("smoothness", sa.Double()),
        sa.Column("compensations", sa.JSON()),
        sa.Column("complete", sa.Boolean()),
        sa.PrimaryKeyConstraint("set_id", "number", name="pk_reps"),
        sa.ForeignKeyConstraint(["set_id"], ["sets.set_id"], name="fk_reps_set_id", ondelete="CASCADE"),
        sa.CheckConstraint("number >= 1", name=op.f("ck_reps_number_from_one")),
    )
