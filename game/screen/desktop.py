"""How large a new window is, on whatever desktop it opens."""

HOUSE_SIZE = (1280, 720)
"""The size that fits most laptops."""
BARS_PX = 88
"""So much of a desktop's height is taken by a window's title and by the desktop's own bar; the stop lies at the window's foot."""
SHARE = 2 / 3
"""On a screen with more and finer pixels a window has so much of its height: otherwise nobody could read it from two metres."""


def window_size(desktop_px: tuple[int, int]) -> tuple[int, int]:
    """Return width and height of a window in pixels: of the usual shape, and never larger than a desktop leaves room for."""
    width, height = HOUSE_SIZE
    wished = max(1.0, SHARE * desktop_px[1] / height)
    scale = min(wished, desktop_px[0] / width, (desktop_px[1] - BARS_PX) / height)
    return round(scale * width), round(scale * height)
