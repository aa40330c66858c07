import io
import json

from game.core.handed_over import HandedSession, Said
from game.exchange.player_file import SAID as SAID_SHAPE
from game.exchange.player_file import SESSION as SESSION_SHAPE
from game.exchange.player_file import VERSION
from game.exchange.whole_json import write_whole
from tests.exchange.handed import ADA, SAID, SESSIONS


def whole(sessions: tuple[HandedSession, ...] = SESSIONS, *, with_name: bool = False, said: Said = SAID) -> bytes:
    file = io.BytesIO()
    assert write_whole(file, said, sessions, with_name=with_name) == len(sessions)
    return file.getvalue()


def test_the_whole_record_is_in_it() -> None:
    found = json.loads(whole(with_name=True))
    assert found["version"] == VERSION
    assert SAID_SHAPE.validate_json(json.dumps(found["said"])) == SAID
    assert tuple(SESSION_SHAPE.validate_json(json.dumps(one)) for one in found["sessions"]) == SESSIONS


def test_without_the_wish_the_name_is_not_in_it() -> None:
    assert json.loads(whole())["said"]["player"]["name"] is None
    assert b'"Ada"' not in whole()
    assert json.loads(whole(with_name=True))["said"]["player"]["name"] == ADA.name


def test_a_player_who_has_not_played_is_a_record_too() -> None:
    assert json.loads(whole((), said=Said(ADA)))["sessions"] == []


def test_equal_records_are_equal_bytes() -> None:
    assert whole() == whole()
