"""What `play` and `play.bat` run, before anything is installed."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[0] = str(ROOT)

from launch.start import main  # noqa: E402  (found only now that the root is on the path)

if __name__ == "__main__":
    sys.exit(main(ROOT, sys.argv[1:]))
