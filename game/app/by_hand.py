"""How the program is started by hand: what players read can be typed as it stands."""

import sys


def command_of(platform: str = sys.platform) -> str:
    """Return what is typed in the program's folder, before the name of a command."""
    return r".\play.bat" if platform == "win32" else "./play"
