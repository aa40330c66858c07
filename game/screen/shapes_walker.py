"""Drawings of the walker: coat, hat and scarf, two legs that really step and an arm that lifts with the player's limb.

The walker looks to the right. The origin is the ground between the feet; the walker stands 236 units high.
"""

import math
from typing import NamedTuple

from game.screen.canvas import Point
from game.screen.easing import arch, mixed, smooth
from game.screen.shapes import drawing, fade, oval, polygon, route, shape, stroke
from game.screen.theme import STONE

WALKER_SIZE, WALKER_FOOT = (240.0, 262.0), (120.0, 250.0)
ARM_SIZE, ARM_JOINT = (160.0, 160.0), (80.0, 80.0)
SCARF_SIZE, SCARF_KNOT = (120.0, 90.0), (104.0, 30.0)
SHOULDER: Point = (3.0, -163.0)
NECK: Point = (-2.0, -178.0)
COAT, COAT_DARK, COAT_LIT = "#b4503f", "#8f3f3a", "#e8926b"
NIGHT, BOOT, BOOT_LIT, SKIN, HAIR, SCARF, HAT, HAT_LIT = (
    "#1b2740",
    "#2b2430",
    "#6b4a44",
    "#e9c6a3",
    "#f1ebe2",
    "#f6c79a",
    "#202b45",
    "#6a5a86",
)
STEP_LENGTH = 128.0
"""How far two stones lie apart, in the walker's own units."""
LIMB = 44.6


class Stance(NamedTuple):
    """How the body stands: both feet and the lift of the hips, in units from the origin, and the swing of the hem."""

    lead: Point
    trail: Point
    lift: float
    hem: float


def stance(share: float) -> Stance:
    """Return the stance when `share` of a step is done: lean in, swing one foot ahead, bring the other after."""
    body = smooth((share - 0.12) / 0.76)
    lead, trail = smooth((share - 0.1) / 0.5), smooth((share - 0.42) / 0.48)
    sink = 7 * arch(share / 0.24) + 9 * arch((share - 0.78) / 0.22)
    return Stance(
        lead=(STEP_LENGTH * (lead - body) + 10, -30 * arch((share - 0.1) / 0.5)),
        trail=(STEP_LENGTH * (trail - body) - 10, -24 * arch((share - 0.42) / 0.48)),
        lift=9 * arch((share - 0.15) / 0.7) - sink,
        hem=9 * math.sin(2 * math.pi * smooth(share)) * arch(share) ** 0.5,
    )


def walker(share: float) -> str:
    """Return the walker without the near arm and the scarf's end."""
    pose = stance(share)
    drop = hips_drop(share)
    far_leg, near_leg = _leg((-5.0, -97 + drop), pose.trail, NIGHT), _leg((5.0, -97 + drop), pose.lead, "#2b3a5a")
    body = f'<g transform="translate(0 {drop:.2f})">{_coat(pose.hem)}{_head()}</g>'
    left, top = -WALKER_FOOT[0], -WALKER_FOOT[1]
    return drawing(*WALKER_SIZE, far_leg, near_leg, body, left=left, top=top)


def hips_drop(share: float) -> float:
    """Return how far the upper body is below its standing height at `share` of a step, in units."""
    pose = stance(share)
    return 0.11 * max(0.0, abs(pose.lead[0] - pose.trail[0]) - 20) - pose.lift


def _leg(hip: Point, foot: Point, colour: str) -> str:
    x, y = foot
    ankle = (x - 2, y - 10)
    limb = route("M", *hip, "L", *_knee(hip, ankle), "L", *ankle)
    instep = ("C", x + 8, y - 11, x + 20, y - 12)
    boot = route("M", x - 11, y - 19, "L", x + 7, y - 19, *instep, x + 21, y, "L", x - 11, y, "Z")
    toe = route("M", x + 6, y - 17, *instep, x + 21, y - 2, "L", x + 12, y - 5, "Z")
    return stroke(limb, colour, 15) + shape(boot, BOOT) + shape(toe, BOOT_LIT)


def _knee(hip: Point, ankle: Point) -> Point:
    """Where the knee is: thigh and shin are equally long, and knees bend forward."""
    dx, dy = ankle[0] - hip[0], ankle[1] - hip[1]
    apart = min(math.hypot(dx, dy), 2 * LIMB - 0.5)
    out = math.sqrt(LIMB**2 - (apart / 2) ** 2)
    length = math.hypot(dx, dy)
    return hip[0] + dx / 2 + out * dy / length, hip[1] + dy / 2 - out * dx / length


def _coat(hem: float) -> str:
    """The coat, its hem swung by `hem` units: dark at the back, lit in front, a bag on a strap across it."""
    left, right = -36 + hem, 36 + hem
    down = ("M", -12, -178, "C", -25, -172, -27, -150, -27, -128, "C", -28, -104, left, -84, left, -56)
    up = ("C", right, -84, 27, -104, 25, -128, "C", 25, -152, 24, -170, 12, -178, "Z")
    whole = route(*down, "C", left + 20, -49, right - 20, -49, right, -56, *up)
    back = route(*down, "L", left + 16, -51.5, "C", left + 16, -84, -14, -110, -15, -134, "C", -16, -156, -14, -170, -12, -178, "Z")
    front = ("M", 11, -177, "C", 24, -170, 25, -152, 25, -128, "C", 27, -104, right, -84, right, -56)
    lit = route(*front, "L", right - 12, -52, "C", right - 10, -84, 15, -108, 15, -132, "C", 15, -152, 16, -168, 11, -177, "Z")
    fold = stroke(route("M", 4, -120, "C", 5, -100, 6 + hem, -80, 5 + hem, -52), COAT_DARK, 2.2, 0.8)
    return shape(whole, COAT) + shape(back, COAT_DARK, 0.85) + shape(lit, COAT_LIT) + fold + _bag(hem)


def _bag(hem: float) -> str:
    strap = stroke("M-20,-168 C-8,-150 10,-124 21,-106", STONE[2], 4.5)
    body = shape("M-42,-112 L-14,-116 L-11,-88 C-18,-82 -34,-80 -40,-86 Z", "#6f5648")
    flap = shape("M-42,-112 L-14,-116 L-13,-104 C-22,-98 -34,-97 -41,-101 Z", "#8d6f58")
    return f'{strap}<g transform="rotate({-0.5 * hem:.1f} -22 -110)">{body}{flap}</g>'


def _head() -> str:
    """White hair and beard, a face in the sun, a wide hat."""
    hair = shape("M-13,-208 C-19,-197 -17,-184 -10,-177 L4,-177 L6,-208 Z", HAIR)
    face = shape("M-1,-207 C-5,-196 -2,-182 6,-178 L17,-180 C20,-184 20,-187 19,-190 C23,-190 25,-192 23,-195 L20,-207 Z", SKIN)
    beard = shape("M-3,-192 C-4,-180 0,-171 9,-168 C17,-168 22,-176 20,-188 C15,-184 8,-184 4,-187 C2,-190 0,-192 -3,-192 Z", HAIR)
    shade = shape("M-1,-207 L20,-207 L21,-202 C12,-199 4,-199 -3,-201 Z", "#8f5a4a", 0.45)
    wrap = shape("M-15,-181 C-10,-173 0,-170 6,-171 C12,-170 17,-172 19,-176 C22,-167 16,-162 3,-162 C-11,-162 -18,-171 -15,-181 Z", SCARF)
    brim = shape("M-34,-206 C-18,-214 26,-216 42,-207 C28,-200 -18,-198 -34,-206 Z", HAT)
    crown = shape("M-17,-209 C-17,-228 -8,-237 4,-236 C17,-237 24,-226 24,-210 C12,-206 -6,-206 -17,-209 Z", HAT)
    light = shape("M10,-236 C19,-233 24,-224 24,-210 L17,-209 C18,-222 16,-230 10,-236 Z", HAT_LIT)
    band = shape("M-17,-215 C-5,-211 12,-211 24,-216 L24,-209 C12,-205 -6,-205 -17,-208 Z", COAT)
    edge = stroke("M24,-202 C32,-203 39,-205 41,-207", HAT_LIT, 2.4)
    return hair + face + shade + beard + wrap + brim + crown + light + band + edge


def arm(angle_deg: float) -> str:
    """Return the near arm; it hangs at 0 degrees and points ahead at 90."""
    sleeve = shape("M-11,-6 C-12,8 -10,34 -8,50 L9,50 C11,34 12,8 11,-6 C6,-13 -6,-13 -11,-6 Z", COAT)
    shade = shape("M-11,-6 C-12,8 -10,34 -8,50 L-2,50 C-4,34 -5,8 -4,-11 Z", COAT_DARK, 0.9)
    lit = shape("M11,-6 C12,8 11,34 9,50 L4,50 C6,34 7,8 6,-10 Z", COAT_LIT)
    hand = oval((0.5, 59), (7.5, 11), SKIN)
    cuff = shape("M-9,46 L10,46 L9,52 L-8,52 Z", COAT_DARK)
    group = f'<g transform="rotate({-angle_deg:.1f} 0 0)">{hand}{sleeve}{shade}{lit}{cuff}</g>'
    return drawing(*ARM_SIZE, group, left=-ARM_JOINT[0], top=-ARM_JOINT[1])


def scarf_end(phase: float) -> str:
    """Return the scarf's end in the wind; `phase` is a share of one flutter."""
    upper, lower = [], []
    for step in range(11):
        share = step / 10
        wave = 8 * share * math.sin(2 * math.pi * (phase - 0.75 * share))
        x, y = -74 * share**0.92, 30 * share**1.3 + wave
        half = mixed(6.5, 8.5, share)
        upper.append((x + 0.25 * half, y - half))
        lower.append((x - 0.25 * half, y + half))
    tone = fade("scarf", (-80, 0), (0, 0), ((0, "#fde6c8", 1), (1, SCARF, 1)))
    shade = [(x, y - 5) for x, y in lower]
    parts = (shape(polygon([*upper, *reversed(lower)]), "url(#scarf)"), shape(polygon([*shade, *reversed(lower)]), "#d98f86", 0.75))
    return drawing(*SCARF_SIZE, tone, *parts, left=-SCARF_KNOT[0], top=-SCARF_KNOT[1])
