"""How large a new window is, on whatever desktop it opens."""

HOUSE_SIZE = (1280, 720)
"""The size that fits most laptops."""
SHARE = 2 / 3
"""On a screen with more and finer pixels a window has so much of its height: otherwise nobody could read it from two metres."""


def window_size(desktop_px: tuple[int, int]) -> tuple[int, int]:
    """Return width and height of a window in pixels: of the usual shape, and never larger than the desktop."""
    width, height = HOUSE_SIZE
    wished = max(1.0, SHARE * desktop_px[1] / height)
    scale = min(wished, desktop_px[0] / width, desktop_px[1] / height)
    return round(scale * width), round(scale * height)
