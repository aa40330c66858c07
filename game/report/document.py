"""The report as a file: two pages of A4, vectors and fonts within, and the same bytes for the same subject."""

from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path

import matplotlib as mpl
from matplotlib.backends.backend_pdf import PdfPages

from game.core.errors import PlainError
from game.report.look import Fonts, Palette
from game.report.page import Page
from game.report.player_page import draw_player_page
from game.report.sheet import Sheet
from game.report.subject import Subject
from game.report.therapist_page import draw_therapist_page
from game.report.wording import Words

TRUETYPE = 42
"""The font type of PDF that keeps the letters as they are, so that words can be searched and copied."""


class ReportError(PlainError):
    """A report that cannot be written."""


def report_bytes(subject: Subject, words: Words, palette: Palette, fonts: Fonts) -> bytes:
    """Return the report as a PDF."""
    about = {
        "Title": words("report-title", who=subject.whole_name),
        "Creator": f"Stone by Stone {subject.app_version}",
        "Producer": None,
        "CreationDate": datetime.combine(subject.made_on, time(), UTC),
    }
    written = BytesIO()
    with mpl.rc_context({"pdf.fonttype": TRUETYPE, "pdf.compression": 6}), PdfPages(written, metadata=about) as pages:
        for draw in (draw_therapist_page, draw_player_page):
            page = Page(Sheet(fonts, palette.ink), palette, words)
            draw(page, subject)
            pages.savefig(page.sheet.figure)
    return written.getvalue()


def write_report(path: Path, subject: Subject, words: Words, palette: Palette, fonts: Fonts) -> None:
    """Write the report. Raises ReportError where the file cannot be written."""
    content = report_bytes(subject, words, palette, fonts)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ReportError(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
