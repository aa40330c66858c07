import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from launch.shortcut import command_file, desktop_entry, desktop_folder, put_shortcut


def keys(entry: str) -> dict[str, str]:
    return dict(line.split("=", 1) for line in entry.splitlines()[1:])


def test_the_entry_starts_play_by_its_whole_path() -> None:
    entry = desktop_entry(Path("/home/ann/stone by stone"))
    assert entry.startswith("[Desktop Entry]\nType=Application\nName=Stone by Stone\n")
    assert keys(entry)["Exec"] == '"/home/ann/stone by stone/play"'
    assert keys(entry)["Icon"] == "/home/ann/stone by stone/launch/icon.svg"


def test_signs_that_mean_something_are_escaped() -> None:
    assert keys(desktop_entry(Path('/a%b"c$d`e\\f')))["Exec"] == r'"/a%%b\\"c\\$d\\`e\\\\f/play"'


def test_the_command_file_starts_play_whatever_its_path() -> None:
    root = Path("/Users/ann/it's here")
    assert shlex.split(command_file(root).splitlines()[1]) == ["exec", str(root / "play")]


def test_the_desktop_has_the_name_the_user_gave_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert desktop_folder(tmp_path) == tmp_path / "Desktop"
    (tmp_path / ".config").mkdir()
    (tmp_path / ".config" / "user-dirs.dirs").write_text('# made\nXDG_DESKTOP_DIR="$HOME/Schreibtisch"\nXDG_MUSIC_DIR="$HOME/Musik"\n')
    assert desktop_folder(tmp_path) == tmp_path / "Schreibtisch"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other icons")
def test_the_icon_is_on_the_desktop_and_in_the_list_of_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    paths = put_shortcut(tmp_path / "game")
    assert paths == [tmp_path / "Desktop/stone-by-stone.desktop", tmp_path / ".local/share/applications/stone-by-stone.desktop"]
    assert all(path.stat().st_mode & 0o111 for path in paths)


def test_the_command_file_runs(tmp_path: Path) -> None:
    root = tmp_path / "it's here"
    root.mkdir()
    (root / "play").write_text("#!/bin/sh\necho started\n")
    (root / "play").chmod(0o755)
    assert subprocess.run(["/bin/sh", "-c", command_file(root)], capture_output=True, text=True, check=True).stdout == "started\n"
