"""The three parts of mental practice: relax, imagine, come back; each with the length of the level and the words of a script."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.guidance import Cue
from game.core.level import Imagery
from game.training.course import ImageryScript, ScriptLine


@dataclass(frozen=True, slots=True)
class ImageryPart:
    """One part on its own clock; its lines are said in turn, again and again where they are shorter than the part."""

    cue: Cue
    begins_s: float
    lasts_s: float
    lines: Sequence[ScriptLine]

    def words_at(self, since_s: float) -> str | None:
        """Return the line that is said so long after the part's beginning, None without a script."""
        whole_s = sum(line.seconds for line in self.lines)
        if whole_s <= 0:
            return None
        left_s = since_s % whole_s
        for line in self.lines:
            left_s -= line.seconds
            if left_s < 0:
                return line.words
        return self.lines[-1].words


def parts_of(imagery: Imagery, script: ImageryScript | None) -> tuple[ImageryPart, ...]:
    """Return the parts that have a length, in their order; there is always something to imagine."""
    said = script or ImageryScript((), (), ())
    relax = ImageryPart("breathe", 0.0, imagery.relax_s, said.relax)
    imagine = ImageryPart("imagine", relax.lasts_s, imagery.imagine_s, said.imagine)
    come_back = ImageryPart("return", imagine.begins_s + imagine.lasts_s, imagery.return_s, said.come_back)
    return tuple(part for part in (relax, imagine, come_back) if part.lasts_s > 0)
