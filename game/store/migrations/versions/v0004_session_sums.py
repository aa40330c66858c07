"""What each session came to, in one line, so that nothing has to read millions of reps again."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

COUNTS = ("sets", "sets_done", "active", "assisted", "stim_assisted", "stretch", "mirror", "imagined", "complete")


def upgrade() -> None:
    """Add the lines, none of them fresh: each is folded from its reps when it is first read, by the one fold there is."""
    op.create_table(
        "session_sums",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("player_id", sa.String(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("points_version", sa.Integer(), nullable=False),
        sa.Column("points", sa.Integer()),
        sa.Column("ended_by", sa.String()),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in COUNTS),
        *(sa.Column(name, sa.Double(), nullable=False) for name in ("stretch_s", "moved_s")),
        *(sa.Column(name, sa.Integer()) for name in ("reps", "reached", "watched", "compensated")),
        *(sa.Column(name, sa.Double()) for name in ("reach_deg", "usual_reach_deg", "held_s", "smoothness", "out_speed_deg_s")),
        sa.PrimaryKeyConstraint("session_id", name="pk_session_sums"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.session_id"], name="fk_session_sums_session_id", ondelete="CASCADE"),
    )
    op.create_index("ix_session_sums_player_id_fresh_points_version", "session_sums", ["player_id", "fresh", "points_version"])
    op.create_index("ix_sessions_player_id_movement_side_started_at", "sessions", ["player_id", "movement", "side", "started_at"])
    op.execute(_no_line_is_fresh())


def _no_line_is_fresh() -> str:
    names = ("session_id", "player_id", "fresh", "points_version", *COUNTS, "stretch_s", "moved_s")
    nothing = ", ".join("0" for _name in names[3:])
    return f"INSERT INTO session_sums ({', '.join(names)}) SELECT session_id, player_id, false, {nothing} FROM sessions"
