"""A lock: behind it the therapist's corner."""

from game.screen.theme import ACCENT, INK, PAPER, hex_of

LOCK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">'
    f'<path d="M30,48 V34 q0,-20 20,-20 q20,0 20,20 V48" fill="none" stroke="{hex_of(PAPER)}" stroke-width="11" stroke-linecap="round"/>'
    f'<path d="M20,46 h60 q6,0 6,6 v30 q0,8 -8,8 h-56 q-8,0 -8,-8 v-30 q0,-6 6,-6 z" fill="{hex_of(ACCENT)}"/>'
    f'<path d="M50,58 a7,7 0 0 1 4,13 l2,10 h-12 l2,-10 a7,7 0 0 1 4,-13 z" fill="{hex_of(INK)}"/></svg>'
)
