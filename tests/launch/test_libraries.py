from collections.abc import Callable

from launch.libraries import LIBRARIES, advice, missing_packages


def loader(*absent: str) -> Callable[[str], object]:
    def load(file: str) -> object:
        if file in absent:
            raise OSError(f"{file}: cannot open shared object file")
        return object()

    return load


def only(*commands: str) -> Callable[[str], object]:
    return lambda command: command in commands


def test_nothing_is_missing_where_all_loads() -> None:
    assert missing_packages(loader(), "linux") == []


def test_each_library_that_does_not_load_is_named() -> None:
    assert [library.apt for library in missing_packages(loader("libEGL.so.1", "libgthread-2.0.so.0"), "linux")] == [
        "libegl1",
        "libglib2.0-0",
    ]


def test_other_systems_bring_their_own() -> None:
    every = [library.file for library in LIBRARIES]
    assert missing_packages(loader(*every), "darwin") == []
    assert missing_packages(loader(*every), "win32") == []


def test_the_one_command_brings_all_of_it() -> None:
    text = advice(LIBRARIES[:2], only("apt-get"), is_root=False)
    assert "libEGL.so.1, libGLESv2.so.2" in text
    assert "    sudo apt-get install libegl1 libgles2\n" in text


def test_root_needs_no_sudo() -> None:
    assert "\n    apt-get install libegl1\n" in advice(LIBRARIES[:1], only("apt-get"), is_root=True)


def test_fedora_has_its_own_command() -> None:
    assert "    sudo dnf install libglvnd-egl\n" in advice(LIBRARIES[:1], only("dnf"), is_root=False)


def test_an_unknown_system_is_told_the_files() -> None:
    text = advice(LIBRARIES[:1], only(), is_root=False)
    assert "libEGL.so.1" in text
    assert "package manager" in text
