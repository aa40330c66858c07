"""The command line: finds the command, and turns all trouble into a sentence."""

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from keyword import iskeyword

from game.commands.last_resort import write_down
from game.commands.lean_memory import hold_memory_together
from game.core.errors import PlainError

COMMANDS = {
    "play": "play (this is what happens without a command)",
    "demo": "watch the game play itself from a bundled clip",
    "measure": "measure a movement in a video",
    "validate": "find out how exact the measurement is, on clips with known angles",
    "bench": "measure how fast the program is on this machine",
    "gallery": "write pictures of every screen and game, and films",
    "levels": "check level and programme files, or write the therapist's page about them",
    "report": "write what a player did in a time as a PDF, for the therapist and for the player",
    "guide": "write the picture guide for whoever helps as a page to be printed",
    "export": "write what is kept of a player as a table, JSON, FHIR, or a zip for another computer",
    "import": "take in everything of one player from such a zip",
    "pin": "forget a PIN on this computer, the therapist's or a player's",
    "forget": "remove a player with everything that is kept of them",
}


def run(words: Sequence[str]) -> int:
    """Run the command in `words` and return the exit code: 0 done, 2 it could not be done, 1 a mistake of the program.

    130 and 141 mean that somebody broke it off, or that nobody reads on, as after `| head`. For 1 and 2 a sentence on
    standard error says why; the details of a mistake are in a file that the sentence names.
    """
    try:
        return _run_and_say(words)
    except PlainError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Python says its last words when it ends, and must find somebody who listens.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 141
    except Exception as error:
        return _unexpected(error)


def _unexpected(error: Exception) -> int:
    """Say what file could not be used where it is about one; all else is a mistake of the program."""
    if isinstance(error, OSError) and error.filename:
        print(f"{error.filename} cannot be used: {error.strerror}.", file=sys.stderr)
        return 2
    print(f"Something went wrong in the program itself. What happened is written in {write_down(error)}.", file=sys.stderr)
    return 1


def _run_and_say(words: Sequence[str]) -> int:
    """Run the command and see that all it said has arrived."""
    try:
        return _run(words)
    finally:
        if sys.stdout:
            sys.stdout.flush()


def _run(words: Sequence[str]) -> int:
    if words and words[0] in ("-h", "--help"):
        print(_help())
        return 0
    named = bool(words) and words[0] in COMMANDS
    if words and not named and not words[0].startswith("-"):
        print(f"There is no command '{words[0]}'.\n\n{_help()}", file=sys.stderr)
        return 2
    hold_memory_together()
    name = words[0] if named else "play"
    # The module of a command that is a word of Python has a line after its name.
    command = importlib.import_module(f"game.commands.{name}_" if iskeyword(name) else f"game.commands.{name}")
    parser = argparse.ArgumentParser(prog=f"main.py {name}", description=COMMANDS[name])
    command.add_arguments(parser)
    return int(command.run(parser.parse_args(words[1:] if named else words)))


def _help() -> str:
    rows = "\n".join(f"  {name:10s}{what}" for name, what in COMMANDS.items())
    return f"usage: main.py [command] …\n\n{rows}\n\nmain.py COMMAND --help says more about one."
