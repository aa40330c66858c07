"""One player as a FHIR bundle, version R5 or R4B; every resource is checked by its model before it is written.

A bundle of type `collection`: it is handed over to be read, and what a server makes of it is for the server to say.
"""

import json
from collections.abc import Iterable, Iterator
from typing import IO, Any, Literal

from game.core.handed_over import HandedPlayer
from game.core.session_sum import SessionSum
from game.exchange.codes import DEVICE, code_system
from game.exchange.fhir_observations import observations
from game.exchange.fhir_parts import PATIENTS, Resource, concept, id_of
from game.exchange.fhir_session import Session, procedure

FhirVersion = Literal["R5", "R4B"]
GAME_NAME = "Stone by Stone"


def write_bundle(file: IO[bytes], resources: Iterable[Resource], bundle_id: str, version: FhirVersion) -> int:
    """Write the bundle, a resource a line, and return how many there are; however many, one at a time is in memory."""
    entry = _entry_model(version)
    file.write(f'{{"resourceType":"Bundle","id":{json.dumps(bundle_id)},"type":"collection","entry":['.encode())
    number = 0
    for number, resource in enumerate(resources, start=1):
        checked = entry.model_validate({"fullUrl": f"urn:uuid:{resource['id']}", "resource": resource})
        file.write((b"\n" if number == 1 else b",\n") + checked.model_dump_json().encode())
    file.write(b"\n]}\n")
    return number


def resources(
    player: HandedPlayer, lines: Iterable[SessionSum], software: str, version: FhirVersion, *, with_name: bool = False
) -> Iterator[Resource]:
    """Yield the player, the device, our codes, and then session by session what was done and observed; `software` is its version."""
    of_player, of_device = patient(player, with_name=with_name), device(software, version)
    yield of_player
    yield of_device
    yield {**code_system(), "id": id_of("codes")}
    for line in lines:
        session = Session(line, of_player, of_device, is_r5=version == "R5")
        yield procedure(session)
        yield from observations(session)


def patient(player: HandedPlayer, *, with_name: bool) -> Resource:
    """Return the player under a pseudonym that is made from the random id, never from name or picture."""
    named: Resource = {"name": [{"text": player.name}]} if with_name and player.name else {}
    pseudonym = id_of(player.player_id, "patient")
    return {"resourceType": "Patient", "id": pseudonym, "identifier": [{"system": PATIENTS, "value": pseudonym}], **named}


def device(software: str, version: FhirVersion) -> Resource:
    """Return the game, in the version that writes this."""
    shared = {"resourceType": "Device", "id": id_of("device", software), "version": [{"value": software}]}
    if version == "R5":
        return {**shared, "name": [{"value": GAME_NAME, "type": "user-friendly-name"}], "type": [concept(DEVICE)]}
    return {**shared, "deviceName": [{"name": GAME_NAME, "type": "user-friendly-name"}], "type": concept(DEVICE)}


def _entry_model(version: FhirVersion) -> Any:
    # Both take a moment to load, and only one of them is needed.
    if version == "R5":
        from fhir.resources import bundle  # noqa: PLC0415

        return bundle.BundleEntry
    from fhir.resources.R4B import bundle as bundle_r4b  # noqa: PLC0415

    return bundle_r4b.BundleEntry
