"""What goes into a zip comes out of it, and nothing else is taken for one."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.core.handed_over import HandedPlayer, HandedSession, Said, Withdrawn
from game.core.record import SessionRecord
from game.exchange import player_zip
from game.exchange.errors import ExchangeError
from game.exchange.player_file import FORMAT, VERSION
from game.exchange.player_zip import opened
from tests.exchange.handed import ADA, SAID, SESSIONS, about, contents, packed, packed_with
from tests.store.strategies import sessions

OLD = Path(__file__).parent / "old"
LINES = contents(packed())["sessions.ndjson"].splitlines()
FIRST = LINES[0].decode()
SAID_TEXT = contents(packed())["said.json"].decode()


def read(path: Path) -> tuple[Said, tuple[HandedSession, ...]]:
    with opened(path) as found:
        return found.said, tuple(found.sessions)


def refusal(path: Path) -> str:
    with pytest.raises(ExchangeError) as refused:
        read(path)
    said = str(refused.value)
    assert str(path) in said
    assert "\n" not in said
    return said


def _with_marks(record: SessionRecord) -> st.SearchStrategy[HandedSession]:
    places = [(one.number, number) for one in record.sets for number in range(1, len(one.reps) + 1)]
    marked = st.lists(st.sampled_from(places), unique=True).map(sorted) if places else st.just([])
    ended_at = st.none() | st.just("2026-03-02T09:20:00+00:00")
    return st.builds(
        lambda some, ended: HandedSession(
            record, ended, tuple(Withdrawn(of_set, rep, "2026-03-04T10:00:00Z", None) for of_set, rep in some)
        ),
        marked,
        ended_at,
    )


handed_sessions = sessions.flatmap(_with_marks)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(st.lists(handed_sessions, max_size=3, unique_by=lambda one: one.record.session_id))
def test_what_goes_in_comes_out(tmp_path: Path, some: list[HandedSession]) -> None:
    path = tmp_path / "player.zip"
    path.write_bytes(packed(SAID, tuple(some)))
    assert read(path) == (SAID, tuple(some))


def test_the_same_player_gives_the_same_bytes_with_a_head_that_counts() -> None:
    assert packed() == packed()
    assert json.loads(contents(packed())["about.json"]) == {
        "format": FORMAT, "version": VERSION, "notes": 3, "corrections": 1, "own_levels": 4, "sessions": 5, "reps": 4,
    }  # fmt: skip
    assert contents(packed())["README.txt"].startswith(b"Stone by Stone")


def test_there_is_a_file_of_each_version_and_all_can_be_read(tmp_path: Path) -> None:
    assert sorted(path.name for path in OLD.glob("*.zip")) == [f"v{number}.zip" for number in range(1, VERSION + 1)]
    for path in OLD.glob("*.zip"):
        said, found = read(path)
        assert said.player == ADA
        assert found[:4] == SESSIONS[:4]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("about.json", about(version=VERSION + 1, moon=3), "newer version"),
        ("about.json", about(format="recipes"), "not an export of one player"),
        ("about.json", about(moon=3), "no key 'moon'"),
        ("about.json", about(sessions=4), "cut short"),
        ("about.json", about(reps=-4), "reps = -4"),
        ("about.json", about(notes=7), "cut short"),
        ("about.json", b"[]", "does not fit"),
        ("about.json", b"\xff\xfe", "damaged"),
        ("about.json", None, "must hold"),
        ("said.json", SAID_TEXT[:-1].encode(), "damaged"),
        ("said.json", SAID_TEXT.replace('"made_by"', '"made_bye"').encode(), "levels[1].made_by' is missing"),
        ("said.json", SAID_TEXT.replace('"minutes":15', '"minutes":{"a":{}}').encode(), "does not fit"),
        ("said.json", SAID_TEXT.replace('"back_to":1', '"back_to":7').encode(), "leads back to a version that is not there"),
        ("said.json", SAID_TEXT.replace("2026-03-01T09:00:00Z", "yesterday").encode(), '"yesterday" is no moment'),
        ("said.json", SAID_TEXT.replace('"player_id":"ada"', '"player_id":""').encode(), "no id"),
        ("said.json", SAID_TEXT.replace('"rest_true_deg":90.0', '"rest_true_deg":5.5').encode(), "at least 5 degrees apart"),
        ("said.json", b"[" * 100_000, "damaged"),
        ("../../escape.sh", b"echo", "nothing else"),
        ("/etc/passwd", b"root", "nothing else"),
        ("sessions.ndjson", None, "must hold"),
    ],
)
def test_what_is_no_sound_export_is_refused_in_a_sentence(tmp_path: Path, name: str, text: bytes | None, told: str) -> None:
    assert told in refusal(packed_with(tmp_path / "player.zip", {name: text}))
    assert [path.name for path in tmp_path.iterdir()] == ["player.zip"]


@pytest.mark.parametrize(
    ("found", "instead", "told"),
    [
        ('"seed":7', '"seed":"7"', 'record.seed = "7"'),
        ('"seed":7', f'"seed":{2**64}', "seed is too large"),
        ('"seed":7', '"seed":7,"evil":1', "no key 'record.evil'"),
        ('"player_id":"ada"', '"player_id":"ben"', "belongs to somebody else"),
        ('"pain_before":null', '"pain_before":11', "pain goes from 0 to 10"),
        ('"pain_before":null', '"pain_before":true', "does not fit"),
        ('"number":1', '"number":0', "the sets are not in order"),
        ('"imagined_reps":0', '"imagined_reps":-1', "cannot be imagined"),
        ('"start_s":1.0', '"start_s":NaN', "finite number"),
        ('"start_s":1.0', '"start_s":1e999', "finite number"),
        ('"withdrawn":[]', '"withdrawn":[{"set_number":1,"rep_number":9,"at":"2026-03-04T10:00:00Z","because":null}]', "not there"),
        ('"2026-03-02T09:20:00Z"', '"20260302"', "no moment"),
        ('"level_name":"stone_path_knee"', f'"level_name":"{"a" * 20_001}"', "at most 20000 characters"),
        ("{", "{" * 5_000, "damaged"),
    ],
)
def test_a_session_with_a_mistake_is_told_by_line_and_place(tmp_path: Path, found: str, instead: str, told: str) -> None:
    assert found in FIRST
    lines = [LINES[1], FIRST.replace(found, instead, 1).encode(), *LINES[2:]]
    said = refusal(packed_with(tmp_path / "player.zip", {"sessions.ndjson": b"\n".join(lines)}))
    assert told in said
    assert "line 2" in said


def test_a_session_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    assert "there twice" in refusal(packed_with(tmp_path / "player.zip", {"sessions.ndjson": LINES[0] + b"\n" + LINES[0]}))


def test_a_line_without_end_is_not_read_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_zip, "LONGEST_SESSION", 1_000)
    assert "too long" in refusal(packed_with(tmp_path / "player.zip", {"sessions.ndjson": b" " * 5_000_000}))


def test_what_would_grow_beyond_all_measure_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(player_zip, "LONGEST_SAID", 1_000_000)
    assert "too large: said.json claims 5 MB" in refusal(packed_with(tmp_path / "player.zip", {"said.json": b" " * 5 * 1024**2}))


def test_a_file_with_a_name_twice_is_refused(tmp_path: Path) -> None:
    path = packed_with(tmp_path / "player.zip", {})
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as more:
        more.writestr("said.json", b"{}")
    assert "each once" in refusal(path)


@pytest.mark.parametrize("kept", [0.0, 0.5, 0.99])
def test_a_zip_that_was_cut_short_is_refused(tmp_path: Path, kept: float) -> None:
    path = tmp_path / "player.zip"
    whole = packed()
    path.write_bytes(whole[: int(len(whole) * kept)])
    assert "is damaged, or was cut short" in refusal(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(packed()) - 1), st.integers(1, 255))
def test_a_changed_byte_is_told_or_does_not_matter(tmp_path: Path, place: int, by: int) -> None:
    path = tmp_path / "player.zip"
    whole = bytearray(packed())
    whole[place] = (whole[place] + by) % 256
    path.write_bytes(whole)
    try:
        found = read(path)
    except ExchangeError:
        found = None
    assert found in (None, (SAID, SESSIONS))


def test_a_locked_zip_is_told(tmp_path: Path) -> None:
    path = tmp_path / "player.zip"
    locked = bytearray(packed())
    for place in (at for at in range(len(locked)) if locked[at : at + 4] == b"PK\x01\x02"):
        locked[place + 8] |= 1
    path.write_bytes(locked)
    assert "password" in refusal(path)


def test_an_old_file_stays_as_it_is(tmp_path: Path) -> None:
    shutil.copy(OLD / "v1.zip", tmp_path / "v1.zip")
    assert read(tmp_path / "v1.zip")[0].player == HandedPlayer("ada", "boat", "2026-03-01T09:00:00Z", "Ada", "left", "knee_extension")
