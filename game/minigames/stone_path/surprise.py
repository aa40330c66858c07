"""The small surprises of a set, which happen beside the way.

Every fifth stone brings one, every tenth something greater; a set of fewer stones has its great one at the last.
"""

from dataclasses import replace

from game.minigames.stone_path.state import StonePathState

EVERY = 5


def surprised(state: StonePathState) -> StonePathState:
    """Return the state with the surprise that the stone just laid brings; the same state where it brings none."""
    name = surprise_at(state, len(state.stones))
    if not name:
        return state
    if name in state.around.great:
        return replace(state, great=name, since_great_s=0.0)
    return replace(state, small=name, since_small_s=0.0)


def surprise_at(state: StonePathState, stone: int) -> str:
    """Return what stone number `stone` of this set brings, empty where it brings nothing."""
    turn, odd = divmod(stone, EVERY)
    is_last = stone == state.wanted and EVERY < state.wanted < 2 * EVERY
    if (odd or not turn) and not is_last:
        return ""
    small, great = state.around.small, state.around.great
    if great and (turn % 2 == 0 or not small or is_last):
        return great[(turn - 1) // 2 % len(great)]
    return small[turn // 2 % len(small)] if small else ""


def seen_in(state: StonePathState) -> tuple[str, ...]:
    """Return everything that this set has shown so far: what stands around from its first stone on, and the surprises."""
    if not state.stones:
        return ()
    surprises = (surprise_at(state, stone) for stone in range(1, len(state.stones) + 1))
    return (*state.around.names, *sorted({name for name in surprises if name}))
