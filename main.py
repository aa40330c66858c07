"""Stone by Stone: the command line. Without a command it plays."""

import sys

from game.commands.line import run

if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
