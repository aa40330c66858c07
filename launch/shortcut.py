"""The icon on the desktop."""

import os
import subprocess
import sys
from pathlib import Path

NAME = "Stone by Stone"
# Paths come by environment variables, so that no sign in them needs quoting.
POWERSHELL = """
$path = Join-Path ([Environment]::GetFolderPath('Desktop')) "$env:STONE_NAME.lnk"
$link = (New-Object -ComObject WScript.Shell).CreateShortcut($path)
$link.TargetPath = Join-Path $env:STONE_ROOT 'play.bat'
$link.WorkingDirectory = $env:STONE_ROOT
$link.IconLocation = Join-Path $env:STONE_ROOT 'launch\\icon.ico'
$link.WindowStyle = 7
$link.Save()
$path
"""


def put_shortcut(root: Path) -> list[Path]:
    """Put an icon that starts the game in root where this system shows it, and return the files written."""
    if sys.platform == "win32":
        return [_put_link(root)]
    if sys.platform == "darwin":
        return [_write(Path.home() / "Desktop" / f"{NAME}.command", command_file(root))]
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    # Some desktops show no icons at all; the list of programs has it there.
    places = (desktop_folder(Path.home()), data / "applications")
    return [_write(place / "stone-by-stone.desktop", desktop_entry(root)) for place in places]


def desktop_entry(root: Path) -> str:
    """The text of the freedesktop file that starts the game in root."""
    # The key's value is unescaped first, then the words of the command line: a backslash in a path is doubled twice.
    program = str(root / "play").replace("%", "%%")
    for sign in '\\"`$':
        program = program.replace(sign, f"\\{sign}")
    program = program.replace("\\", "\\\\")
    icon = str(root / "launch" / "icon.svg").replace("\\", "\\\\")
    lines = (
        "Type=Application",
        f"Name={NAME}",
        "Comment=Exercise that lays a path",
        f'Exec="{program}"',
        f"Icon={icon}",
        "Categories=Game;",
    )
    return "\n".join(("[Desktop Entry]", *lines, ""))


def command_file(root: Path) -> str:
    """The text of the file that macOS runs on a double click."""
    program = str(root / "play").replace("'", "'\\''")
    return f"#!/bin/sh\nexec '{program}'\n"


def desktop_folder(home: Path) -> Path:
    """The desktop of the user whose home this is, whatever language its name is in."""
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config") / "user-dirs.dirs"
    try:
        lines = config.read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    for line in lines:
        if line.startswith("XDG_DESKTOP_DIR="):
            return Path(line.partition("=")[2].strip().strip('"').replace("$HOME", str(home)))
    return home / "Desktop"


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def _put_link(root: Path) -> Path:
    environ = os.environ | {"STONE_ROOT": str(root), "STONE_NAME": NAME}
    command = ["powershell", "-NoProfile", "-Command", POWERSHELL]
    return Path(subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout.strip())
