"""The shared libraries of the system that MediaPipe and cv2 link and bring along only in part."""

import ctypes
import sys
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import NamedTuple


class Package(NamedTuple):
    """A package of the system: the file it brings and its name for apt and for dnf."""

    file: str
    apt: str
    dnf: str


LIBRARIES = (
    Package("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Package("libGLESv2.so.2", "libgles2", "libglvnd-gles"),
    Package("libGL.so.1", "libgl1", "libglvnd-glx"),
    Package("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Package("libxcb.so.1", "libxcb1", "libxcb"),
)


def missing_packages(load: Callable[[str], object] = ctypes.CDLL, platform: str = sys.platform) -> list[Package]:
    """The packages that this system still lacks, Python's own venv among them; none outside Linux."""
    if not platform.startswith("linux"):
        return []
    lacking = [] if find_spec("ensurepip") else [_venv_package()]
    return lacking + [library for library in LIBRARIES if not _loads(load, library.file)]


def advice(missing: Sequence[Package], has_command: Callable[[str], object], is_root: bool) -> str:
    """What a player is told: what is missing, and the one command that brings all of it."""
    told = f"This computer lacks something that Stone by Stone needs: {', '.join(package.file for package in missing)}."
    for manager, names in (("apt-get", [p.apt for p in missing]), ("dnf", [p.dnf for p in missing])):
        if has_command(manager):
            command = f"{'' if is_root else 'sudo '}{manager} install {' '.join(names)}"
            return f"{told}\nThis command brings it; then start ./play again:\n\n    {command}\n"
    return f"{told}\nPlease install it with your system's package manager, then start ./play again."


def _venv_package() -> Package:
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return Package(f"the venv module of Python {version}", f"python{version}-venv", "python3")


def _loads(load: Callable[[str], object], file: str) -> bool:
    try:
        load(file)
    except OSError:
        return False
    return True
