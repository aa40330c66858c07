"""Any limb there could be: what hypothesis invents for games that must bear everything."""

from hypothesis import strategies as st

from game.core.control import Control

numbers = st.floats(-1e6, 1e6)
controls = st.builds(
    Control,
    reach=numbers,
    gained_deg=numbers,
    speed_deg_s=numbers,
    phase=st.sampled_from(["rest", "out", "hold", "back"]),
    hold=numbers,
    tracked=st.booleans(),
)
