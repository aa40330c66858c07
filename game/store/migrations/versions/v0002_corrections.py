"""Corrections, what a session's angles can be trusted for, and what a rep is known by since it is measured like an instrument."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add the table of corrections and the new columns; what was kept before was never corrected."""
    _corrections()
    _sessions()
    _reps()


def _corrections() -> None:
    op.create_table(
        "corrections",
        sa.Column("correction_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("movement", sa.String(), nullable=False),
        sa.Column("side", sa.String(), nullable=False),
        sa.Column("view", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("rest_read_deg", sa.Double(), nullable=False),
        sa.Column("best_read_deg", sa.Double(), nullable=False),
        sa.Column("rest_true_deg", sa.Double(), nullable=False),
        sa.Column("best_true_deg", sa.Double(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("correction_id", name="pk_corrections"),
        sa.ForeignKeyConstraint(["player_id"], ["players.player_id"], name="fk_corrections_player_id", ondelete="CASCADE"),
    )
    op.create_index("ix_corrections_player_id_movement_side_view", "corrections", ["player_id", "movement", "side", "view"])


def _sessions() -> None:
    with op.batch_alter_table("sessions") as sessions:
        sessions.add_column(sa.Column("view", sa.String()))
        sessions.add_column(sa.Column("corrected", sa.Boolean(), nullable=False, server_default=sa.false()))
        for end in ("rest_read", "best_read", "rest_true", "best_true"):
            sessions.add_column(sa.Column(f"correction_{end}_deg", sa.Double()))
        sessions.add_column(sa.Column("correction_source", sa.String()))
        sessions.add_column(sa.Column("expected_error_deg", sa.Double()))


def _reps() -> None:
    with op.batch_alter_table("reps") as reps:
        for name in ("start_deg", "end_deg", "confidence"):
            reps.add_column(sa.Column(name, sa.Double()))
        reps.add_column(sa.Column("helped", sa.Boolean()))
