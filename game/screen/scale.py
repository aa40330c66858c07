"""What may be trusted of a shown angle, in a few quiet words that stand wherever one is shown."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.lines import write_lines
from game.screen.text import Text
from game.screen.theme import BODY_SIZE

DOT = " · "


@dataclass(frozen=True, slots=True)
class Scale:
    """Whether angles were put right, their published error (None where it was never measured), and whether 0° is only the pose at rest."""

    corrected: bool = False
    error_deg: float | None = None
    from_rest: bool = False


AS_READ = Scale()


def scale_words(text: Text, scale: Scale) -> str:
    """Return what may be trusted, such as “±3° · not corrected”."""
    return DOT.join(_parts(text, scale))


def scale_lines(canvas: Canvas, text: Text, scale: Scale, width: float) -> list[str]:
    """Return the same in lines no wider than `width`, broken between its parts."""
    lines: list[str] = []
    for part in _parts(text, scale):
        longer = f"{lines[-1]}{DOT}{part}" if lines else part
        if lines and canvas.measure(longer, BODY_SIZE, bold=False)[0] <= width:
            lines[-1] = longer
        else:
            lines.append(part)
    return lines


def write_scale(canvas: Canvas, text: Text, scale: Scale, box: Box) -> None:
    """Write what may be trusted of the number above it, thin and centred at mid height of `box`."""
    write_lines(canvas, "\n".join(scale_lines(canvas, text, scale, box.width)), BODY_SIZE, box, bold=False, centred=True)


def _parts(text: Text, scale: Scale) -> tuple[str, ...]:
    zero = (text("scale-from-rest"),) if scale.from_rest else ()
    error = () if scale.error_deg is None else (text("scale-error", degrees=max(1, round(scale.error_deg))),)
    return (*zero, *error, text("scale-corrected" if scale.corrected else "scale-not-corrected"))
