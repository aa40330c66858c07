"""The whole record of one player as one JSON text, in an order that never changes."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import IO

from game.core.handed_over import HandedSession, Said
from game.exchange.player_file import FORMAT, SAID, SESSION, VERSION


def write_whole(file: IO[bytes], said: Said, sessions: Iterable[HandedSession], *, with_name: bool) -> int:
    """Write it session by session, and return how many there are. Without `with_name` the player's name is left out."""
    if not with_name:
        said = replace(said, player=replace(said.player, name=None))
    file.write(f'{{"format":{json.dumps(FORMAT)},"version":{VERSION},"said":'.encode() + SAID.dump_json(said) + b',"sessions":[')
    number = 0
    for number, session in enumerate(sessions, start=1):
        file.write((b"\n" if number == 1 else b",\n") + SESSION.dump_json(session))
    file.write(b"\n]}\n")
    return number
