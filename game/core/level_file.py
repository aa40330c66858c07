"""Reading level files; each mistake becomes one sentence with file, key, what was found and what is allowed."""

from pathlib import Path

from game.core.level import Level
from game.core.toml_file import TomlError, read_toml


class LevelError(TomlError):
    """A level file that cannot be used, said in one sentence per mistake."""


def read_level(path: Path) -> Level:
    """Read and check a level file. Raises LevelError with file, key, value found and what is allowed."""
    return read_toml(path, Level, LevelError)


def level_files(folder: Path) -> list[Path]:
    """Return the level files of a folder, by name; other folders within it are not looked into."""
    return sorted(folder.glob("*.toml"))


def read_levels(folder: Path) -> dict[str, Level]:
    """Read all levels of a folder, by name. Raises LevelError with the mistakes of all its files."""
    levels, mistakes = {}, []
    for path in level_files(folder):
        try:
            levels[path.stem] = read_level(path)
        except LevelError as error:
            mistakes.append(str(error))
    if mistakes:
        raise LevelError("\n".join(mistakes))
    return levels
