"""What players, and hypothesis, do to a game: controls and events, step by step."""

from collections.abc import Iterator
from typing import get_args

from hypothesis import strategies as st

from game.commands.scripted_set import FRAME_S, Step, away, back_from, held, limb, one_rep, out_to, rest
from game.core.control import AT_REST, Control
from game.core.events import (
    Compensating,
    CueGiven,
    HelperHands,
    RepDone,
    RepImagined,
    RepStarted,
    Spasm,
    TargetReached,
    TooFast,
    TrackingBack,
    TrackingLost,
)
from game.core.guidance import Cue
from game.core.names import Compensation, LossReason, Phase, RepKind
from game.core.rep import Rep

COARSE_S = 0.1


def a_rep(reach: float = 1.02) -> Iterator[Step]:
    """Yield a rep in few steps."""
    return one_rep(reach, COARSE_S)


def usual_set(reps: int) -> Iterator[Step]:
    """Yield a set as it goes: reps that reach their target and some that do not, somebody who walks away and comes back."""
    for number in range(reps):
        reach = 1.05 if number % 3 else 0.5
        yield from out_to(reach, COARSE_S)
        yield from held(reach, COARSE_S)
        if number == 1:
            yield Step(AT_REST, (TrackingLost(0.0, "limb_hidden"),))
            yield from away(10.0, 5.0)
            yield Step(limb(0.5, "out"), (TrackingBack(0.0),))
        yield from back_from(reach, COARSE_S)
        yield from rest(0.5, COARSE_S)


numbers = st.sampled_from([0.0, 0.3, 0.8, 1.0, 1.2]) | st.floats(-1e6, 1e6)
controls = st.builds(
    Control,
    reach=numbers,
    gained_deg=numbers,
    speed_deg_s=numbers,
    phase=st.sampled_from(get_args(Phase)),
    hold=numbers,
    tracked=st.booleans(),
)
positive = st.sampled_from([0.0, 0.5, 1.0, 60.0]) | st.floats(0.0, 1e4)
reps = st.builds(
    Rep,
    start_s=positive,
    peak_s=positive,
    end_s=positive,
    peak_deg=numbers,
    range_deg=positive,
    out_speed_deg_s=positive,
    back_speed_deg_s=positive,
    held_s=positive,
    smoothness=st.none() | st.floats(-30.0, 0.0),
    complete=st.none() | st.booleans(),
    helped=st.none() | st.booleans(),
    kind=st.sampled_from(get_args(RepKind)),
)
events = st.one_of(
    st.builds(RepDone, positive, reps),
    st.builds(RepStarted, positive),
    st.builds(TargetReached, positive),
    st.builds(RepImagined, positive),
    st.builds(TooFast, positive, positive),
    st.builds(Spasm, positive, positive),
    st.builds(CueGiven, positive, st.sampled_from(get_args(Cue))),
    st.builds(HelperHands, positive),
    st.builds(Compensating, positive, st.sampled_from(get_args(Compensation))),
    st.builds(TrackingLost, positive, st.sampled_from(get_args(LossReason))),
    st.builds(TrackingBack, positive),
)
times_s = st.sampled_from([FRAME_S, 1 / 240, 1 / 30, 1 / 5, 0.0, 5.0])
plays = st.lists(st.builds(Step, controls, st.lists(events, max_size=3), times_s), max_size=15)
