"""One session as a FHIR procedure, and what all observations that are part of it have in common."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from game.core.names import Side
from game.core.session_sum import SessionSum
from game.exchange import codes
from game.exchange.fhir_parts import Resource, concept, id_of, refer


@dataclass(frozen=True, slots=True)
class Session:
    """A session, with the resources that all of its own refer to; `is_r5` says which of the two versions is written."""

    line: SessionSum
    patient: Resource
    device: Resource
    is_r5: bool

    @property
    def period(self) -> Resource:
        """When it was; an end before the begin, of a clock that was put back, is left out."""
        begin, end = self.line.started_at, self.line.ended_at
        if end is None or datetime.fromisoformat(end) < datetime.fromisoformat(begin):
            return {"start": begin}
        return {"start": begin, "end": end}

    @property
    def moved_side(self) -> Side:
        """The side that moved: in mirror therapy the good one."""
        if self.line.modality != "mirror":
            return self.line.side
        return "right" if self.line.side == "left" else "left"

    def id_of(self, name: str) -> str:
        """Return the id of a resource of this session."""
        return id_of(self.line.player_id, self.line.session_id, name)

    def observation(self, name: str, code: Resource, category: Resource, **more: Any) -> Resource:
        """Return an observation that is part of the session; without a moment of its own it is of the whole session."""
        return {
            "resourceType": "Observation",
            "id": self.id_of(name),
            "partOf": [refer({"id": self.id_of("procedure")})],
            "status": "final",
            "category": [category],
            "code": code,
            "subject": refer(self.patient),
            **({} if "effectiveDateTime" in more else {"effectivePeriod": self.period}),
            "device": refer(self.device),
            **more,
        }


def procedure(session: Session) -> Resource:
    """Return what was done."""
    line = session.line
    kind, movement, site = codes.MODALITIES[line.modality], codes.MOVEMENTS[line.movement], codes.body_site(line.movement, line.side)
    of_version: Resource = {"occurrencePeriod": session.period, "used": [{"reference": refer(session.device)}]}
    if not session.is_r5:
        of_version = {"performedPeriod": session.period, "usedReference": [refer(session.device)]}
    return {
        "resourceType": "Procedure",
        "id": session.id_of("procedure"),
        **_status(line),
        "code": concept(kind, text=f"{kind.display}: {movement.display}, {line.side}"),
        "subject": refer(session.patient),
        "bodySite": [concept(site)],
        "note": [{"text": f"Level {line.level_name}, content {line.level_hash}; sets done: {line.sets_done} of {line.sets} begun."}],
        **of_version,
    }


def _status(line: SessionSum) -> Resource:
    """Say how it ended; one that was cut off is of a status that nobody knows."""
    if line.ended_by == "done":
        return {"status": "completed"}
    if line.ended_by is None:
        return {"status": "unknown"}
    status = "stopped" if line.stones or line.stretch_s else "not-done"
    return {"status": status, "statusReason": concept(codes.ENDINGS[line.ended_by])}
