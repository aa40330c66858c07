"""The small parts of which FHIR resources are put together, as plain JSON values."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from game.exchange.codes import CATEGORY, LOINC, UCUM, Code

Resource = dict[str, Any]
OURS = UUID("6c4801c7-b27b-499f-b7b2-a4ed5d608a9b")
"""The name space of all ids: the same thing of the same player has the same id in every export."""
PATIENTS = "urn:uuid:6ae0a6db-3953-4e3f-90f4-39996d38de6d"
"""The system of the pseudonyms of players."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as people write it and as UCUM does."""

    written: str
    ucum: str
    decimals: int = 1


DEGREES = Unit("degrees", "deg")
DEGREES_A_SECOND = Unit("degrees per second", "deg/s")
SECONDS = Unit("seconds", "s")
MINUTES = Unit("minutes", "min")
REPS = Unit("repetitions", "{rep}", 0)
SCORE = Unit("score", "{score}", 0)
NO_UNIT = Unit("1", "1", 2)


def id_of(*names: str) -> str:
    """Return the id of what bears these names; from it nobody can tell them."""
    return str(uuid5(OURS, "/".join(names)))


def refer(resource: Resource) -> dict[str, str]:
    """Return a reference that resolves within the bundle."""
    return {"reference": f"urn:uuid:{resource['id']}"}


def concept(*codes: Code, text: str | None = None) -> dict[str, Any]:
    """Return codes of the same meaning as one concept; those of others come first, because more readers know them."""
    in_order = sorted(codes, key=lambda code: code.system != LOINC)
    return {"coding": [code.coding() for code in in_order], "text": text or codes[-1].display}


def category(code: str, display: str) -> dict[str, Any]:
    """Return one of HL7's own categories of observations."""
    return {"coding": [{"system": CATEGORY, "code": code, "display": display}]}


def quantity(value: float, unit: Unit) -> dict[str, Any]:
    """Return a value with its unit, with no more decimals than it means."""
    rounded = round(value, unit.decimals) if unit.decimals else round(value)
    return {"value": rounded + 0, "unit": unit.written, "system": UCUM, "code": unit.ucum}


def measured(code: Code, value: float, unit: Unit) -> dict[str, Any]:
    """Return a component of an observation that is a number."""
    return {"code": concept(code), "valueQuantity": quantity(value, unit)}


def said(code: Code, value: Code) -> dict[str, Any]:
    """Return a component of an observation that is a word."""
    return {"code": concept(code), "valueCodeableConcept": concept(value)}
