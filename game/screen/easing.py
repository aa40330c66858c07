"""How things move: curves from 0 to 1, and chance that is the same every time it is asked."""

import math


def clamped(share: float) -> float:
    """Return `share` held between 0 and 1."""
    return max(0.0, min(1.0, share))


def mixed(start: float, end: float, share: float) -> float:
    """Return the number `share` of the way from `start` to `end`."""
    return start + (end - start) * share


def smooth(share: float) -> float:
    """Start gently and arrive gently."""
    share = clamped(share)
    return share * share * (3 - 2 * share)


def arriving(share: float) -> float:
    """Start at full speed and arrive gently."""
    return 1 - (1 - clamped(share)) ** 3


def settling(share: float) -> float:
    """Fall to 1, pass it a little once and come to rest, as a stone does on water."""
    share = clamped(share)
    return 1 - math.exp(-6 * share) * math.cos(9 * share) if share < 1 else 1.0


def arch(share: float) -> float:
    """Rise from 0 to 1 at the middle and come down again."""
    return math.sin(math.pi * clamped(share))


def fading(age_s: float, length_s: float) -> float:
    """Return 1 for something new, falling to 0 when it is `length_s` old."""
    return (1 - clamped(age_s / length_s)) ** 2


def breath(time_s: float, period_s: float, phase: float = 0.0) -> float:
    """Swing between 0 and 1 once every `period_s`; `phase` is a share of the period."""
    return 0.5 - 0.5 * math.cos(2 * math.pi * (time_s / period_s + phase))


def chance(*key: int) -> float:
    """Return a number in 0..1 that looks random and is always the same for the same key."""
    state = 0x9E3779B9
    for part in key:
        state = ((state ^ (part & 0xFFFFFFFF)) * 0x85EBCA6B) & 0xFFFFFFFF
        state ^= state >> 13
        state = (state * 0xC2B2AE35) & 0xFFFFFFFF
        state ^= state >> 16
    return state / 2**32
