"""The rules about what counts and what compares, each written once."""

from sqlalchemy import ColumnElement, and_

from game.store.tables import RepRow, SessionRow


def measured() -> ColumnElement[bool]:
    """Say whether a session was measured on the limb: only such reps enter range, bests, comparisons and reports.

    A key press has no angle. It does lay a stone: who plays with the keyboard has walked the path all the same.
    """
    return SessionRow.source != "keyboard"


def counted() -> ColumnElement[bool]:
    """Say whether a rep counts at all: one that was taken back stays in the raw record and nowhere else."""
    return RepRow.withdrawn_at.is_(None)


def own() -> ColumnElement[bool]:
    """Say whether a measured rep shows what this player can do alone: active, in active exercise, without helping hands."""
    alone = (RepRow.kind == "active", SessionRow.modality == "active", RepRow.helped.is_not(True))
    return and_(measured(), counted(), *alone)
