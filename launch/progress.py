"""Turns what pip says into one line in plain words."""

import re
from dataclasses import dataclass, replace
from typing import Literal

_FETCHING = re.compile(
    r"\s*(?:Downloading|Using cached|Processing) (?:\S*/)?([A-Za-z0-9_.]+?)-[^/\s]+\.whl(?: \(([\d.]+ [kMG]?B)\)| \(from .*\))?$"
)


@dataclass(frozen=True)
class Progress:
    """How far an installation has come; `total` counts the packages that this computer needs."""

    total: int
    doing: Literal["Looking up", "Fetching", "Unpacking"] = "Looking up"
    begun: int = 0
    present: int = 0
    package: str = ""

    def after(self, line: str) -> "Progress":
        """The progress once pip has said this line."""
        if line.startswith("Ignoring "):  # meant for another system or Python
            return replace(self, total=self.total - 1)
        if line.startswith("Requirement already satisfied"):
            return replace(self, present=self.present + 1)
        if line.startswith("Installing collected packages"):
            return replace(self, doing="Unpacking")
        if fetching := _FETCHING.match(line):
            package = fetching[1].replace("_", "-") + (f", {fetching[2]}" if fetching[2] else "")
            return replace(self, doing="Fetching", begun=self.begun + 1, package=package)
        return self

    @property
    def stage(self) -> str:
        """What is going on, for a log that keeps every line."""
        return f"{self.doing} {self.total - self.present} packages"

    def line(self, elapsed_s: float) -> str:
        """The line that is written over the one before it, after elapsed_s seconds."""
        fetching = f"Fetching package {self.begun} of {self.total - self.present}: {self.package}"
        return f"{fetching if self.doing == 'Fetching' else self.stage} ... {elapsed_s:.0f} s"


def packages_in(requirements: str) -> set[str]:
    """The names of the packages that the text of a pinned requirement file lists."""
    return set(re.findall(r"^([A-Za-z0-9._-]+)==", requirements, re.MULTILINE))
