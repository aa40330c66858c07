"""The foot of the therapist's page: flags as plain facts, how it was measured, and what is not known."""

from collections.abc import Iterator, Sequence

from game.report.doing import doing_of
from game.report.flags import flags_of
from game.report.limbs import Limb
from game.report.page import PLAIN, Page
from game.report.sheet import Box, leading
from game.report.subject import Subject
from game.report.wording import limb_words


def draw_flags(page: Page, box: Box, subject: Subject, limbs: Sequence[Limb]) -> None:
    """Draw what a therapist would want to look at."""
    y = page.head((box.x, box.y), page.words("report-flags"), box.width)
    found = flags_of(subject, limbs, page.words)
    _draw_list(page, Box(box.x, y, box.width, box.bottom - y), found or (page.words("report-no-flags"),))


def draw_measuring(page: Page, box: Box, subject: Subject, limbs: Sequence[Limb], shown: int) -> None:
    """Draw how it was measured and what is not known."""
    y = page.head((box.x, box.y), page.words("report-measuring"), box.width)
    _draw_list(page, Box(box.x, y, box.width, box.bottom - y), tuple(_measuring(page, subject, limbs, shown)))


def _measuring(page: Page, subject: Subject, limbs: Sequence[Limb], shown: int) -> Iterator[str]:
    words, doing = page.words, doing_of(subject)
    left_out = ", ".join(limb_words(words, limb.movement, limb.side) for limb in limbs[shown:])
    if left_out:
        yield words("report-left-out", limbs=left_out)
    if any(limb.main for limb in limbs):
        yield words("report-about-reach")
        yield words("report-about-error")
        yield words("report-about-change")
    if any(len(limb.measured) > 1 for limb in limbs[:shown]):
        yield words("report-about-scales")
    if doing.unmeasured:
        yield words("report-about-keyboard", count=doing.unmeasured)
    yield words("report-about-compensation")


def _draw_list(page: Page, box: Box, sentences: Sequence[str]) -> None:
    """Write one after the other with a mark before each; what has no room is counted."""
    y = box.y
    for place, said in enumerate(sentences):
        lines = len(page.sheet.lines(said, PLAIN, box.width - 3.0))
        rest = len(sentences) - place
        last = box.bottom - (leading(PLAIN) if rest > 1 else 0.0)
        if y + (lines - 1) * leading(PLAIN) > last:
            page.said((box.x, y), page.words("report-more-notes", count=rest), box.width, quiet=True)
            return
        page.sheet.dots([(box.x + 0.7, y - 1.0)], 0.45, page.palette.warm)
        y = page.said((box.x + 3.0, y), said, box.width - 3.0) + 0.3
