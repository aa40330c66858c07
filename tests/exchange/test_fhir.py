"""A bundle that both versions' models accept, whose references resolve and whose numbers have units."""

import io
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, get_args

import pytest
from fhir.resources.bundle import Bundle
from fhir.resources.R4B.bundle import Bundle as BundleR4B
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.handed_over import HandedPlayer
from game.core.names import MODALITIES, MOVEMENTS, RepKind
from game.core.record import EndedBy
from game.core.session_sum import SessionSum
from game.exchange import codes
from game.exchange.fhir_bundle import FhirVersion, resources, write_bundle
from game.exchange.fhir_parts import PATIENTS
from tests.store.strategies import sessions
from tests.sums import MONDAY, session_sum

ADA = HandedPlayer("5f0c", "boat", "2026-03-01T09:00:00Z", "Ada Weber")
VERSIONS: tuple[FhirVersion, ...] = get_args(FhirVersion)
MODELS: dict[FhirVersion, Any] = {"R5": Bundle, "R4B": BundleR4B}
ANGLE = replace(session_sum(MONDAY), player_id=ADA.player_id, expected_error_deg=4.26, view="side", pain_before=2, pain_after=0)
LINES = (
    ANGLE,
    replace(session_sum(MONDAY + timedelta(1), modality="mirror"), ended_by="pain", ended_at=None),
    replace(session_sum(MONDAY + timedelta(2)), source="keyboard", figures=None, range_today=None, points=None),
    replace(session_sum(MONDAY + timedelta(3), modality="range_of_motion"), stretch_s=61.26, corrected=True, view=None),
    replace(session_sum(MONDAY + timedelta(4), modality="mental_practice"), by_kind=(("imagined", 9),), figures=None, moved_s=0.0),
    replace(session_sum(MONDAY + timedelta(5)), by_kind=(), figures=None, ended_by="stopped", range_today=None, moved_s=0.0),
    replace(session_sum(MONDAY + timedelta(6)), by_kind=(), figures=None, ended_by=None, range_today=None, moved_s=0.0),
)


def bundle(version: FhirVersion, lines: tuple[SessionSum, ...] = LINES, *, with_name: bool = False) -> bytes:
    file = io.BytesIO()
    write_bundle(file, resources(ADA, lines, "0.1.0", version, with_name=with_name), "b1", version)
    return file.getvalue()


@cache
def entries(version: FhirVersion = "R5", lines: tuple[SessionSum, ...] = LINES) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(bundle(version, lines))["entry"]
    return found


def of_kind(kind: str, version: FhirVersion = "R5", lines: tuple[SessionSum, ...] = LINES) -> list[dict[str, Any]]:
    return [entry["resource"] for entry in entries(version, lines) if entry["resource"]["resourceType"] == kind]


def observed(code: codes.Code, lines: tuple[SessionSum, ...] = (ANGLE,)) -> dict[str, Any]:
    [found] = [one for one in of_kind("Observation", lines=lines) if code.coding() in one["code"]["coding"]]
    return found


def within(value: Any, key: str) -> Iterator[Any]:
    """Yield everything under this key, however deep."""
    if isinstance(value, list):
        for one in value:
            yield from within(one, key)
    elif isinstance(value, dict):
        for name, one in value.items():
            if name == key:
                yield one
            yield from within(one, key)


@pytest.mark.parametrize("version", VERSIONS)
def test_the_models_of_this_version_take_the_bundle_and_give_it_back(version: FhirVersion) -> None:
    text = bundle(version)
    model = MODELS[version].model_validate_json(text)
    assert json.loads(model.model_dump_json()) == json.loads(text)


def test_each_version_refuses_the_other() -> None:
    with pytest.raises(ValueError, match="occurrencePeriod"):
        BundleR4B.model_validate_json(bundle("R5"))
    with pytest.raises(ValueError, match="performedPeriod"):
        Bundle.model_validate_json(bundle("R4B"))


@pytest.mark.parametrize("version", VERSIONS)
def test_all_references_lead_to_a_resource_of_the_bundle_and_no_id_is_there_twice(version: FhirVersion) -> None:
    urls = [entry["fullUrl"] for entry in entries(version)]
    assert len(set(urls)) == len(urls)
    assert all(entry["fullUrl"] == f"urn:uuid:{entry['resource']['id']}" for entry in entries(version))
    references = {one for one in within(entries(version), "reference") if isinstance(one, str)}
    assert references <= set(urls)
    assert len(references) > len(LINES)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_number_has_a_unit_of_ucum_and_every_own_code_is_explained(version: FhirVersion) -> None:
    quantities = list(within(entries(version), "valueQuantity"))
    assert {one["system"] for one in quantities} == {codes.UCUM}
    assert {one["code"] for one in quantities} == {"deg", "deg/s", "s", "min", "{rep}", "{score}", "1"}
    [system] = of_kind("CodeSystem", version)
    explained = {one["code"]: one["display"] for one in system["concept"]}
    used = [coding for part in within(entries(version), "coding") for coding in part]
    ours = [coding for coding in used if coding["system"] == codes.SYSTEM]
    assert ours
    assert all(explained[coding["code"]] == coding["display"] for coding in ours)
    others = {coding["code"] for coding in used if coding["system"] not in (codes.SYSTEM, codes.CATEGORY)}
    assert others == {"73985-4", "55411-3", "72514-3"}


def test_our_codes_are_codes_and_stand_for_one_thing_each() -> None:
    assert len({one.code for one in codes.OWN}) == len(codes.OWN)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", one.code) and one.meaning for one in codes.OWN)
    assert set(codes.MOVEMENTS) == set(MOVEMENTS)
    assert set(codes.MODALITIES) == set(MODALITIES)
    assert set(codes.KINDS) == {*get_args(RepKind), "imagined"}
    assert set(codes.ENDINGS) == set(get_args(EndedBy)) - {"done"}


def test_a_range_is_derived_from_rest_and_best_and_says_how_far_to_trust_it() -> None:
    rest, best, gained = observed(codes.REST), observed(codes.BEST), observed(codes.GAINED)
    today = ANGLE.range_today
    assert today is not None
    assert (rest["valueQuantity"]["value"], best["valueQuantity"]["value"]) == (today.rest_deg, today.best_deg)
    refer = [{"reference": f"urn:uuid:{one['id']}"} for one in (rest, best, gained)]
    assert gained["derivedFrom"] == refer[:2]
    assert observed(codes.RANGE)["hasMember"] == refer
    trust = {part["code"]["coding"][0]["code"]: part for part in rest["component"]}
    assert trust["expected-error"]["valueQuantity"]["value"] == 4.3
    assert trust["camera-view"]["valueCodeableConcept"]["text"] == "From the side"
    assert trust["angle-scale"]["valueCodeableConcept"]["text"] == "As read"


def test_everything_that_was_observed_is_part_of_its_session() -> None:
    done = {f"urn:uuid:{one['id']}" for one in of_kind("Procedure")}
    assert len(done) == len(LINES)
    assert {part["reference"] for one in of_kind("Observation") for part in one["partOf"]} == done


def test_a_session_says_how_it_ended() -> None:
    found = [(one["status"], one.get("statusReason", {}).get("text")) for one in of_kind("Procedure")]
    assert found == [
        ("completed", None), ("stopped", "Pain"), ("completed", None), ("completed", None), ("completed", None),
        ("not-done", "Stopped"), ("unknown", None),
    ]  # fmt: skip


def test_kinds_of_repetitions_are_named_and_not_added() -> None:
    mixed = replace(ANGLE, by_kind=(("active", 20), ("assisted", 5)), complete=18)
    found = observed(codes.REPETITIONS, (mixed,))
    assert "valueQuantity" not in found
    numbers = [(part["code"]["coding"][0]["code"], part["valueQuantity"]["value"]) for part in found["component"]]
    assert numbers == [("reps-active", 20), ("reps-assisted", 5), ("reps-at-target", 18)]


def test_in_mirror_therapy_the_other_side_is_observed() -> None:
    lines = (replace(session_sum(MONDAY, modality="mirror", movement="wrist_deviation", side="left"), player_id=ADA.player_id),)
    [done] = of_kind("Procedure", lines=lines)
    assert done["bodySite"][0]["text"] == "Left wrist"
    assert observed(codes.REPETITIONS, lines)["bodySite"]["text"] == "Right wrist"


def test_a_key_measures_nothing() -> None:
    keyed = (replace(LINES[2], range_today=ANGLE.range_today, pain_before=None, pain_after=None),)
    assert {one["code"] for one in within(of_kind("Observation", lines=keyed), "valueQuantity")} == {"{rep}", "min"}
    assert observed(codes.REPETITIONS, keyed)["method"]["text"] == "Key presses"


def test_pain_is_written_as_it_was_said_and_not_where_nothing_was() -> None:
    assert observed(codes.PAIN_BEFORE)["valueQuantity"]["value"] == 2
    after = observed(codes.PAIN_AFTER)
    assert after["valueQuantity"]["value"] == 0
    assert after["effectiveDateTime"].replace("Z", "+00:00") == ANGLE.ended_at
    unsaid = (replace(ANGLE, pain_before=None, pain_after=None),)
    assert [one for one in of_kind("Observation", lines=unsaid) if codes.PAIN.coding() in one["code"]["coding"]] == []


def test_an_end_before_the_begin_is_left_out() -> None:
    [done] = of_kind("Procedure", lines=(replace(ANGLE, ended_at="2020-01-01T00:00:00+00:00"),))
    assert list(done["occurrencePeriod"]) == ["start"]


def test_nobody_can_tell_who_it_is_unless_that_is_wished() -> None:
    plain = bundle("R5")
    for word in (b"Ada", b"Weber", b"boat", ADA.player_id.encode()):
        assert word not in plain
    [patient] = of_kind("Patient")
    assert patient["identifier"] == [{"system": PATIENTS, "value": patient["id"]}]
    named = json.loads(bundle("R5", with_name=True))["entry"][0]["resource"]
    assert named == {**patient, "name": [{"text": "Ada Weber"}]}
    nameless = next(iter(resources(replace(ADA, name=None), (), "0.1.0", "R5", with_name=True)))
    assert nameless["id"] == patient["id"]


def test_the_same_player_gives_the_same_bytes() -> None:
    assert bundle("R5") == bundle("R5")
    assert bundle("R4B") != bundle("R5")


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_a_line_holds_both_models_take_it(data: st.DataObject) -> None:
    record = data.draw(sessions)
    degrees = st.floats(-1e6, 1e6)
    assert ANGLE.figures is not None
    maybe = st.none() | degrees
    figures = replace(ANGLE.figures, reach_deg=data.draw(maybe), held_s=data.draw(maybe), smoothness=data.draw(maybe))
    line = replace(
        ANGLE, started_at="2026-03-02T09:00:00+00:00", movement=record.movement, side=record.side, modality=record.modality,
        source=record.source, view=record.view, pain_before=record.pain_before, figures=data.draw(st.sampled_from((None, figures))),
        range_today=data.draw(st.none() | st.just(ANGLE.range_today)), expected_error_deg=data.draw(maybe),
        ended_by=data.draw(st.none() | st.sampled_from(get_args(EndedBy))), stretch_s=data.draw(st.floats(0, 1e6)),
    )  # fmt: skip
    for version in VERSIONS:
        found = json.loads(bundle(version, (line,)))["entry"]
        assert {one for one in within(found, "reference") if isinstance(one, str)} <= {entry["fullUrl"] for entry in found}
