"""The command line: finds the command, and turns every expected trouble into a sentence."""

import argparse
import importlib
import sys
from collections.abc import Sequence

from game.core.level import LevelError
from game.core.source import SourceError

COMMANDS = {
    "play": "play (this is what happens without a command)",
    "demo": "watch the game play itself from a bundled clip",
    "measure": "measure a movement in a video",
    "bench": "measure how fast the program is on this machine",
}


def run(words: Sequence[str]) -> int:
    """Run the command in `words` and return the exit code: 0 done, 2 it could not be done and a sentence says why."""
    if words and words[0] in ("-h", "--help"):
        print(_help())
        return 0
    named = bool(words) and words[0] in COMMANDS
    if words and not named and not words[0].startswith("-"):
        print(f"There is no command '{words[0]}'.\n\n{_help()}", file=sys.stderr)
        return 2
    name = words[0] if named else "play"
    command = importlib.import_module(f"game.commands.{name}")
    parser = argparse.ArgumentParser(prog=f"main.py {name}", description=COMMANDS[name])
    command.add_arguments(parser)
    try:
        return int(command.run(parser.parse_args(words[1:] if named else words)))
    except (SourceError, LevelError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _help() -> str:
    rows = "\n".join(f"  {name:10s}{what}" for name, what in COMMANDS.items())
    return f"usage: main.py [command] …\n\n{rows}\n\nmain.py COMMAND --help says more about one."
