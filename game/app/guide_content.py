"""What the printed guide says, in the language of a text; and the page made of it."""

from datetime import date

from game.app.report_content import FONTS, PALETTE
from game.screen.help_pictures import HELP_PICTURES, help_picture
from game.screen.pictograms import DARK, LINES, LIT
from game.screen.text import Text
from game.screen.title import NAME

ON_PAPER = {LINES: PALETTE.ink, LIT: "#d9822b", DARK: PALETTE.paper}
"""On the screen pictures are light on dark; on paper they are the other way round."""


def guide_pdf(text: Text, made_on: date) -> bytes:
    """Return the guide as a PDF of one page; matplotlib is loaded here, a second that nothing else need wait for."""
    from game.report.guide import Guide, Shown, guide_bytes  # noqa: PLC0415

    shown = [Shown(help_picture(name), text(f"help-{name}")) for name in HELP_PICTURES]
    return guide_bytes(Guide(text("help-title"), text("help-for"), NAME, shown, ON_PAPER), PALETTE, FONTS, made_on)
