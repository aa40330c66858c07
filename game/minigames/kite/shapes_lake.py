"""Drawings of what is on the lake: the boat, paper boats, swans, lanterns."""

from game.screen.shapes import drawing, fade, oval, shape, stroke

BOAT_SIZE = (300.0, 96.0)
"""The boat's waterline is 70 units below the top of its drawing."""
AFLOAT_SIZE = (110.0, 74.0)
"""The waterline is 60 units below the top."""
SAILBOAT_SIZE = (96.0, 120.0)


def boat(far_side: bool) -> str:
    """Return the boat's far side, seen behind whoever stands in it, or its near side."""
    if far_side:
        return drawing(*BOAT_SIZE, shape("M14,20 C80,44 220,44 286,14 C270,34 240,48 220,52 L70,52 C46,46 26,36 14,20 Z", "#1b2740"))
    wood = fade("wood", (20, 0), (290, 0), ((0, "#24384a", 1), (0.6, "#3f5172", 1), (1, "#8a7a94", 1)))
    hull = shape("M10,18 C80,52 220,52 290,12 C286,42 262,64 236,70 L70,70 C40,64 18,44 10,18 Z", "url(#wood)")
    planks = stroke("M22,37 C90,66 214,64 280,32 M38,53 C100,74 206,74 266,50", "#16262f", 2.4, 0.45)
    rim = stroke("M10,18 C80,52 220,52 290,12", "#f6c79a", 5) + stroke("M10,18 C60,42 120,46 150,45", "#6a5a86", 5)
    foot = shape("M62,70 L244,70 C220,78 90,78 62,70 Z", "#14202b", 0.35)
    return drawing(*BOAT_SIZE, wood, foot, hull, planks, rim)


def lantern() -> str:
    """Return a lantern that floats on the water."""
    paper = fade("paper", (0, 16), (0, 56), ((0, "#fff0c8", 1), (0.6, "#ffd28a", 1), (1, "#e8926b", 1)))
    body = shape("M36,18 L74,18 L78,55 L32,55 Z", "url(#paper)") + stroke("M55,18 L55,55", "#c9745a", 2, 0.6)
    flame = oval((55, 42), (9, 11), "#fffdf2", 0.9)
    raft = shape("M24,54 L86,54 L80,63 L30,63 Z", "#24384a") + shape("M34,15 L76,15 L76,20 L34,20 Z", "#3f5172")
    return drawing(*AFLOAT_SIZE, paper, body, flame, raft)


def paper_boat() -> str:
    """Return a folded paper boat."""
    sail = shape("M55,8 L82,42 L28,42 Z", "#e6d3c2") + shape("M55,8 L82,42 L55,42 Z", "#fff6e2")
    hull = shape("M8,34 L36,44 L74,44 L102,34 L84,62 L26,62 Z", "#d8c4bd") + shape("M55,44 L74,44 L102,34 L84,62 L55,62 Z", "#fff1d8")
    return drawing(*AFLOAT_SIZE, sail, hull)


def swan() -> str:
    """Return a swan that swims to the right."""
    neck = stroke("M76,46 C92,40 72,24 84,14", "#fff6e2", 8) + oval((87, 14), (9, 6.5), "#fff6e2")
    beak = shape("M94,11 L106,16 L94,18 Z", "#e8926b") + oval((89, 12.5), (1.8, 1.8), "#14202b")
    body = shape("M6,36 C20,34 30,24 52,28 C74,30 90,40 86,54 C78,64 34,64 22,56 C14,50 12,42 6,36 Z", "#f3e3da")
    wing = shape("M12,33 C28,22 50,24 62,34 C54,48 32,52 20,46 C16,42 14,38 12,33 Z", "#fffaf0")
    return drawing(*AFLOAT_SIZE, neck, beak, body, wing)


def sailboat() -> str:
    """Return a boat with two russet sails."""
    mast = stroke("M46,4 V94", "#3a2f42", 3)
    main = shape("M49,8 C72,30 84,58 86,84 L49,88 Z", "#d9785c") + shape(
        "M66,28 C78,46 85,66 86,84 L72,86 C76,66 74,46 66,28 Z", "#f6b98a", 0.8
    )
    fore = shape("M43,20 C30,40 18,62 12,82 L43,86 Z", "#a8524e")
    battens = stroke("M49,34 L70,32 M49,58 L81,56", "#8f3f3a", 1.8, 0.6)
    hull = shape("M6,92 C30,98 70,98 92,90 L80,110 H20 Z", "#2c3157") + stroke("M6,92 C30,98 70,98 92,90", "#f6c79a", 2.6)
    return drawing(*SAILBOAT_SIZE, mast, main, fore, battens, hull, stroke("M14,114 H84", "#fff1df", 2, 0.4))
