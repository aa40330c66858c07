"""A screen with a way on and a way out: one key leads both ways, because it goes from the one to the other by itself."""

from game.screen.canvas import Anchor, Box, Canvas
from game.screen.hud import page_back
from game.screen.key_cap import caption_wide, key_caption
from game.screen.scan import GRACE_S, SCAN_S
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene, View

ON_S = 8.0
"""So long the one key stays at the way on, for whoever is in no hurry; then it stands at the way out for as long as a light stays."""
OUT_SHARE = 0.42
"""The way out takes no more of the foot of a screen than this share while the one key stands there."""
NOWHERE = Box(0, 0, 0, 0)


class TwoWaysScene(ShownScene[View]):
    """Draws both ways with `draw_ways`; the one key stands at the way on, and from time to time at the way out."""

    on_s = ON_S
    _scan_s = SCAN_S
    _in_turn = True

    def out_is_lit(self, now_s: float) -> bool:
        """Whether the one key stands at the way out."""
        return self._in_turn and self._turn_s(now_s) >= self.on_s

    def takes_out(self, happened: Input, now_s: float) -> bool:
        """Whether this is Escape, a click on the sign of the way out, or the one key while it stands there, or did a moment ago."""
        meant_s = max(self._entered_s, now_s - GRACE_S)
        return self.leads_out(happened) or (happened == KeyInput("select") and self.out_is_lit(meant_s))

    def draw_ways(
        self,
        canvas: Canvas,
        now_s: float,
        on: str | None,
        out: str = "choice-back",
        anchor: Anchor = "midbottom",
        share: float | None = None,
        pages: bool = False,
    ) -> Box:
        """Draw the way out with the words `out`, and with `on` (text ids) the way on, where there is one now.

        `share` is how much time is left until the screen goes on by itself. With `pages` the sign that turns a page stands
        between both, and its box is returned. For whoever points nothing moves.
        """
        self._scan_s, self._in_turn = canvas.look.scan_s, canvas.look.way in ("key", "button")
        lit, place = self.out_is_lit(now_s), self._draw_out(canvas, now_s, out)
        page = page_back(canvas, place) if pages else NOWHERE
        self._way_on = NOWHERE
        if on:
            self.draw_way_on(canvas, on, anchor, share=share, after=page if pages else place, lit=not lit)
        return page

    def _draw_out(self, canvas: Canvas, now_s: float, words: str) -> Box:
        """Draw the way out, and return the place that it takes at most."""
        safe, key, widest = canvas.safe, self.text("key-space"), OUT_SHARE * canvas.safe.width
        if self.out_is_lit(now_s):
            left = 1 - (self._turn_s(now_s) - self.on_s) / self._scan_s
            at = (safe.x, safe.y + safe.height)
            self._way_out = key_caption(canvas, key, self.text(words), at, "bottomleft", left, widest=widest)
            return self._way_out
        quiet = self.draw_way_out(canvas, words)
        return quiet._replace(width=max(quiet.width, caption_wide(canvas, key, self.text(words), widest)))

    def _turn_s(self, now_s: float) -> float:
        return self.age_s(now_s) % (self.on_s + self._scan_s)
