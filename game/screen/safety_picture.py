"""The one picture of how to sit: the chair against a wall, its brakes on, the feet free."""

SAFETY_SIZE = (740.0, 520.0)
WALL_AT, BRAKE_AT, FEET_AT = (56, 218), (440, 236), (610, 400)
"""Where on the picture the three things are that it is about."""


def _line(path: str, width: float, colour: str, opacity: float = 1.0) -> str:
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-opacity="{opacity}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


_BRICKS = "".join(
    f'<rect x="{x}" y="{y}" width="{w}" height="36" rx="4" fill="#6a5a86"/>'
    for row, y in enumerate(range(8, 450, 42))
    for x, w in (((4, 62), (72, 36)) if row % 2 else ((4, 30), (40, 68)))
)
_FLOOR = (
    '<rect x="0" y="470" width="740" height="12" rx="6" fill="#7c7698"/>'
    '<rect x="452" y="452" width="284" height="22" rx="11" fill="#f6c79a"/>'
    + _line("M470,340 Q570,320 596,214", 6, "#f6c79a", 0.8)
    + '<path d="M574,224 L602,172 L620,226 Z" fill="#f6c79a" fill-opacity="0.9"/>'
)
_CHAIR = (
    _line("M176,120 L176,330 H350 M176,130 L118,126", 14, "#9d8aa6")
    + _line("M350,330 L372,420", 12, "#9d8aa6")
    + '<circle cx="376" cy="438" r="28" fill="#5b6487"/><circle cx="376" cy="438" r="10" fill="#fff8ea"/>'
)
_WHEEL = (
    '<circle cx="240" cy="362" r="104" fill="none" stroke="#5b6487" stroke-width="16"/>'
    '<circle cx="240" cy="362" r="84" fill="none" stroke="#9d8aa6" stroke-width="5"/>'
    + _line("M240,280 V444 M158,362 H322 M182,304 L298,420 M298,304 L182,420", 3, "#9d8aa6", 0.6)
    + '<circle cx="240" cy="362" r="14" fill="#fff8ea"/>'
)
_PERSON = (
    '<circle cx="232" cy="72" r="44" fill="#fff8ea"/>'
    + _line("M228,160 L228,276", 84, "#fff8ea")
    + _line("M232,292 L404,292", 58, "#fff8ea")
    + _line("M410,292 L412,438", 44, "#fff8ea")
    + _line("M416,446 L462,446", 30, "#fff8ea")
    + _line("M240,160 L286,246 L352,250", 26, "#c9b99c")
)
_BRAKE = (
    _line("M318,302 L340,322", 18, "#f6c79a")
    + _line("M326,314 L372,268", 13, "#f6c79a")
    + '<circle cx="376" cy="264" r="17" fill="#f6c79a"/>'
)

SAFETY_PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="740" height="520" viewBox="0 0 740 520">'
    f"{_BRICKS}{_FLOOR}{_CHAIR}{_PERSON}{_WHEEL}{_BRAKE}</svg>"
)
