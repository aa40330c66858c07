"""The small surprises of a set, which happen beside the way.

Every fifth stone brings one, every tenth something greater; a set of fewer stones has its great one at the last.
"""

from dataclasses import replace

from game.minigames.stone_path.state import StonePathState

EVERY = 5


def surprised(state: StonePathState) -> StonePathState:
    """Return the state with the surprise that the stone just laid brings; the same state where it brings none."""
    turn, odd = divmod(len(state.stones), EVERY)
    is_last = len(state.stones) == state.wanted and EVERY < state.wanted < 2 * EVERY
    if (odd or not turn) and not is_last:
        return state
    small, great = state.around.small, state.around.great
    if great and (turn % 2 == 0 or not small or is_last):
        return replace(state, great=great[(turn - 1) // 2 % len(great)], since_great_s=0.0)
    if small:
        return replace(state, small=small[turn // 2 % len(small)], since_small_s=0.0)
    return state
