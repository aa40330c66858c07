"""Six kinds of exercise, each kept apart, how much it hurt, and what a therapist has to say."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the new tables and columns; what was kept before was active exercise, and nobody was asked about pain."""
    _sessions()
    _sets()
    _reps()
    _notes()
    _own_levels()
    op.create_table(
        "settings",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text()),
        sa.PrimaryKeyConstraint("name", name="pk_settings"),
    )


def _sessions() -> None:
    with op.batch_alter_table("sessions") as sessions:
        sessions.add_column(sa.Column("pain_before", sa.Integer()))
        sessions.add_column(sa.Column("pain_after", sa.Integer()))


def _sets() -> None:
    with op.batch_alter_table("sets") as sets:
        sets.add_column(sa.Column("stretch_s", sa.Double(), nullable=False, server_default="0"))
        sets.add_column(sa.Column("imagined_reps", sa.Integer(), nullable=False, server_default="0"))
        sets.add_column(sa.Column("figures", sa.JSON(), nullable=False, server_default="[]"))


def _reps() -> None:
    with op.batch_alter_table("reps") as reps:
        reps.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="active"))
        reps.add_column(sa.Column("withdrawn_at", sa.String()))
        reps.add_column(sa.Column("withdrawn_because", sa.String()))


def _notes() -> None:
    op.create_table(
        "notes",
        sa.Column("note_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("note_id", name="pk_notes"),
        sa.ForeignKeyConstraint(["player_id"], ["players.player_id"], name="fk_notes_player_id", ondelete="CASCADE"),
    )
    op.create_index("ix_notes_player_id_kind", "notes", ["player_id", "kind"])


def _own_levels() -> None:
    op.create_table(
        "own_levels",
        sa.Column("own_level_id", sa.Integer(), nullable=False),
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.Text()),
        sa.Column("change", sa.String(), nullable=False),
        sa.Column("made_at", sa.String(), nullable=False),
        sa.Column("made_by", sa.String(), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("back_to", sa.Integer()),
        sa.PrimaryKeyConstraint("own_level_id", name="pk_own_levels"),
        sa.ForeignKeyConstraint(["player_id"], ["players.player_id"], name="fk_own_levels_player_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["back_to"], ["own_levels.own_level_id"], name="fk_own_levels_back_to", ondelete="CASCADE"),
    )
    op.create_index("ix_own_levels_player_id_name", "own_levels", ["player_id", "name"])
