"""The picture tiles by which players know themselves: things met on a walk."""

from functools import lru_cache

_GROUNDS = ("#27345c", "#6a5a86", "#3f5172", "#24384a")

_PICTURES: dict[str, str] = {
    "sun": '<circle cx="50" cy="50" r="20" fill="#f6c79a"/><path d="M50,12 V22 M50,78 V88 M12,50 H22 M78,50 H88 M23,23 L30,30 '
    'M70,70 L77,77 M77,23 L70,30 M30,70 L23,77" stroke="#f6c79a" stroke-width="7" stroke-linecap="round"/>',
    "fir": '<path d="M50,10 L70,40 H62 L78,62 H66 L82,82 H18 L34,62 H22 L38,40 H30 Z" fill="#9fc0a8"/>'
    '<path d="M50,10 L70,40 H62 L78,62 H66 L82,82 H50 Z" fill="#7da58d"/><rect x="45" y="82" width="10" height="10" fill="#c9b99c"/>',
    "boat": '<path d="M48,12 V62 H16 Z" fill="#fff8ea"/><path d="M54,22 V62 H82 Z" fill="#f6c79a"/>'
    '<path d="M10,68 H90 Q84,88 66,88 H34 Q16,88 10,68 Z" fill="#d98f86"/>',
    "fish": '<path d="M8,50 Q34,18 66,44 L88,28 Q84,50 88,72 L66,56 Q34,82 8,50 Z" fill="#d98f86"/>'
    '<path d="M8,50 Q34,82 66,56 L88,72 Q84,60 86,50 Z" fill="#c9776f"/><circle cx="28" cy="45" r="5" fill="#14202b"/>',
    "moon": '<path d="M62,10 A42,42 0 1 0 88,66 A34,34 0 0 1 62,10 Z" fill="#fff4d6"/>',
    "flower": '<path d="M50,56 V92" stroke="#9fc0a8" stroke-width="6"/><path d="M50,82 Q66,66 76,74 Q68,88 50,86 Z" fill="#9fc0a8"/>'
    + "".join(f'<circle cx="{x}" cy="{y}" r="13" fill="#fde9c4"/>' for x, y in ((50, 20), (68, 33), (61, 54), (39, 54), (32, 33)))
    + '<circle cx="50" cy="39" r="11" fill="#f6a45e"/>',
    "house": '<path d="M50,12 L90,48 H10 Z" fill="#d98f86"/><rect x="20" y="46" width="60" height="42" fill="#fff8ea"/>'
    '<rect x="43" y="60" width="16" height="28" fill="#6a5a86"/>',
    "leaf": '<path d="M18,82 Q6,18 86,14 Q88,86 18,82 Z" fill="#9fc0a8"/><path d="M18,82 Q66,72 86,14 Q88,86 18,82 Z" fill="#7da58d"/>'
    '<path d="M12,90 L66,36" stroke="#fff8ea" stroke-width="5" stroke-linecap="round"/>',
    "star": '<path d="M50,8 L62,38 L94,40 L69,60 L78,92 L50,74 L22,92 L31,60 L6,40 L38,38 Z" fill="#f6c79a"/>',
    "bird": '<path d="M10,58 Q22,34 46,38 Q58,16 78,26 L92,32 L80,40 Q82,78 44,80 Q24,80 10,58 Z" fill="#fff8ea"/>'
    '<path d="M26,58 Q48,44 62,56 Q50,76 30,70 Z" fill="#9d8aa6"/><circle cx="72" cy="33" r="4" fill="#14202b"/>'
    '<path d="M46,80 V92 M56,79 V92" stroke="#f6c79a" stroke-width="5" stroke-linecap="round"/>',
    "apple": '<path d="M50,32 Q28,18 17,40 Q10,66 34,86 Q44,92 50,86 Q56,92 66,86 Q90,66 83,40 Q72,18 50,32 Z" fill="#d98f86"/>'
    '<path d="M50,32 Q50,18 60,10" stroke="#c9b99c" stroke-width="6" stroke-linecap="round" fill="none"/>'
    '<path d="M56,24 Q68,8 84,16 Q76,30 56,24 Z" fill="#9fc0a8"/>',
    "hill": '<path d="M6,84 Q30,22 54,58 Q66,34 94,84 Z" fill="#9d8aa6"/><path d="M6,84 Q34,52 60,84 Z" fill="#fde9c4"/>'
    '<circle cx="72" cy="26" r="12" fill="#f6c79a"/>',
}

TILES: tuple[str, ...] = tuple(_PICTURES)
"""The names of all tiles, in the order in which new players get them."""


@lru_cache(maxsize=32)
def tile_picture(name: str) -> str:
    """Return the tile as SVG in a square; an unknown name gives the first tile."""
    known = name if name in _PICTURES else TILES[0]
    ground = _GROUNDS[TILES.index(known) % len(_GROUNDS)]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
        f'<rect width="100" height="100" rx="22" fill="{ground}"/>'
        f'<g transform="translate(12 12) scale(0.76)">{_PICTURES[known]}</g></svg>'
    )
