"""Six kinds of exercise, each kept apart, and how much it hurt."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the new columns; what was kept before was active exercise, and nobody was asked about pain."""
    with op.batch_alter_table("sessions") as sessions:
        sessions.add_column(sa.Column("pain_before", sa.Integer()))
        sessions.add_column(sa.Column("pain_after", sa.Integer()))
    with op.batch_alter_table("sets") as sets:
        sets.add_column(sa.Column("stretch_s", sa.Double(), nullable=False, server_default="0"))
        sets.add_column(sa.Column("imagined_reps", sa.Integer(), nullable=False, server_default="0"))
        sets.add_column(sa.Column("figures", sa.JSON(), nullable=False, server_default="[]"))
    with op.batch_alter_table("reps") as reps:
        reps.add_column(sa.Column("kind", sa.String(), nullable=False, server_default="active"))
