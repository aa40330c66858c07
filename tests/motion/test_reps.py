import math
import random
from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.core.names import Compensation
from game.motion.excursion import Excursion, Sample
from game.motion.reps import RepCounter, RepRules, rules_for
from game.sources.scripted_body import ScriptedRep

Way = Callable[[float], float]
frame_rates = st.integers(10, 60)
seeds = st.integers(0, 2**32)
many = settings(max_examples=60, deadline=None)


def sampled(way: Way, length_s: float, fps: float = 30, noise_deg: float = 0.0, seed: int = 0) -> list[Sample]:
    """Return samples of a way, each scattered by up to `noise_deg`."""
    dice = random.Random(seed)
    return [Sample(n / fps, way(n / fps) + dice.uniform(-noise_deg, noise_deg)) for n in range(math.ceil(length_s * fps) + 1)]


def counted(samples: Iterable[Sample], rules: RepRules | None = None, finish: bool = False) -> list[Excursion]:
    """Return the reps that a counter finds."""
    counter = RepCounter(rules)
    found = [counter.step(sample) for sample in samples]
    if finish:
        found.append(counter.finish())
    return [excursion for excursion in found if excursion]


def line(*corners: tuple[float, float]) -> Way:
    """Return the way along straight lines through (time, degrees)."""

    def at(time_s: float) -> float:
        for (start_s, low), (end_s, high) in pairwise(corners):
            if time_s <= end_s:
                return low + (high - low) * (time_s - start_s) / (end_s - start_s)
        return corners[-1][1]

    return at


def cycles(count: int, range_deg: float, tempo_s: float, hold_s: float, pause_s: float) -> tuple[Way, float, list[ScriptedRep]]:
    """Return a way of equal cycles, its length and its reps."""
    every_s = 2 * tempo_s + hold_s + pause_s
    reps = [ScriptedRep(0.5 + number * every_s, range_deg, tempo_s, hold_s, tempo_s) for number in range(count)]
    return lambda time_s: sum(rep.gained_at(time_s) for rep in reps), 0.5 + count * every_s + 1.0, reps


@settings(max_examples=150, deadline=None)
@given(
    count=st.integers(1, 6),
    fps=frame_rates,
    range_deg=st.floats(12.0, 90.0),
    tempo_s=st.floats(0.6, 4.0),
    hold_s=st.floats(0.0, 2.0),
    pause_s=st.floats(0.0, 2.0),
    seed=seeds,
)
def test_every_clean_cycle_is_one_rep(
    count: int, fps: int, range_deg: float, tempo_s: float, hold_s: float, pause_s: float, seed: int
) -> None:
    way, length_s, reps = cycles(count, range_deg, tempo_s, hold_s, pause_s)
    found = counted(sampled(way, length_s, fps, noise_deg=0.02 * range_deg, seed=seed), rules_for(range_deg))
    assert len(found) == count
    for excursion, rep in zip(found, reps, strict=True):
        first, peak, last = excursion.samples[0], excursion.peak, excursion.samples[-1]
        assert first.time_s < peak.time_s < last.time_s
        assert peak.out_deg == pytest.approx(range_deg, rel=0.1)
        top_s = rep.start_s + tempo_s
        assert top_s - 0.35 * tempo_s <= peak.time_s <= top_s + hold_s + 0.35 * tempo_s
    assert all(one.samples[-1].time_s <= next_one.samples[0].time_s for one, next_one in pairwise(found))


@many
@given(fps=frame_rates, noise_deg=st.floats(0.0, 3.9), rest_deg=st.floats(-120.0, 120.0), seed=seeds)
def test_noise_inside_the_hysteresis_is_no_rep(fps: int, noise_deg: float, rest_deg: float, seed: int) -> None:
    samples = sampled(lambda _: rest_deg, 30.0, fps, noise_deg, seed)
    assert counted(samples, finish=True) == []


@many
@given(fps=frame_rates, range_deg=st.floats(20.0, 100.0), share=st.floats(0.1, 0.95), tempo_s=st.floats(0.6, 3.0))
def test_false_starts_below_the_limit_are_no_reps(fps: int, range_deg: float, share: float, tempo_s: float) -> None:
    rules = rules_for(range_deg)
    way, length_s, _ = cycles(5, share * rules.min_excursion_deg, tempo_s, 0.3, 0.5)
    assert counted(sampled(way, length_s, fps), rules, finish=True) == []


@many
@given(fps=frame_rates, wobble=st.floats(0.05, 0.45), dips=st.integers(1, 6), dip_s=st.floats(0.4, 1.5))
def test_a_wobble_at_the_top_is_one_rep(fps: int, wobble: float, dips: int, dip_s: float) -> None:
    corners = [(0.0, 0.0), (1.0, 0.0), (2.0, 60.0)]
    for _ in range(dips):
        last_s = corners[-1][0]
        corners += [(last_s + dip_s / 2, 60.0 * (1 - wobble)), (last_s + dip_s, 60.0)]
    last_s = corners[-1][0]
    corners += [(last_s + 1.0, 0.0), (last_s + 2.0, 0.0)]
    assert len(counted(sampled(line(*corners), last_s + 2.0, fps), rules_for(60.0))) == 1


@many
@given(fps=frame_rates, back_share=st.floats(0.74, 0.85))
def test_half_a_return_and_out_again_are_two_reps(fps: int, back_share: float) -> None:
    low = 60.0 * (1 - back_share)
    way = line((0, 0), (1, 0), (2, 60), (3, low), (4, 60), (5, 0), (6, 0))
    samples = sampled(way, 6.0, fps)
    assume(min(sample.out_deg for sample in samples if 2 < sample.time_s < 4) <= 18.0)
    first, second = counted(samples, rules_for(60.0))
    assert first.samples[-1].time_s == pytest.approx(3.0, abs=1 / fps)
    assert second.samples[0].time_s == pytest.approx(3.0, abs=0.15 + 1 / fps)


@many
@given(fps=frame_rates, back_share=st.floats(0.5, 0.66), dips=st.integers(1, 4))
def test_who_has_not_come_below_thirty_percent_is_still_in_the_same_rep(fps: int, back_share: float, dips: int) -> None:
    corners = [(0.0, 0.0), (1.0, 0.0), (2.0, 60.0)]
    for _ in range(dips):
        last_s = corners[-1][0]
        corners += [(last_s + 0.8, 60.0 * (1 - back_share)), (last_s + 1.6, 60.0)]
    last_s = corners[-1][0]
    corners += [(last_s + 1.0, 0.0), (last_s + 2.0, 0.0)]
    assert len(counted(sampled(line(*corners), last_s + 2.0, fps), rules_for(60.0))) == 1


def test_a_small_rep_that_turns_in_mid_air_is_not_split_by_a_large_range() -> None:
    way = line((0, 0), (1, 0), (2, 16), (2.7, 9), (3.4, 16), (4.4, 0), (5, 0))
    assert len(counted(sampled(way, 5.0), rules_for(60.0))) == 1


@settings(max_examples=100, deadline=None)
@given(
    gains=st.lists(st.floats(0.35, 1.0), min_size=1, max_size=6),
    pauses=st.lists(st.floats(0.3, 3.0), min_size=6, max_size=6),
    phase_s=st.floats(0.6, 2.0),
    hold_s=st.floats(0.0, 1.5),
    tremor_hz=st.floats(4.0, 8.0),
    tremor_share=st.floats(0.0, 0.03),
    clonus_hz=st.floats(3.0, 8.0),
    clonus_share=st.floats(0.05, 0.15),
    clonus_at=st.sampled_from(["top", "end", "rest"]),
    seed=seeds,
)
def test_reps_are_counted_under_noise_pauses_tremor_and_clonus(
    gains: list[float],
    pauses: list[float],
    phase_s: float,
    hold_s: float,
    tremor_hz: float,
    tremor_share: float,
    clonus_hz: float,
    clonus_share: float,
    clonus_at: str,
    seed: int,
) -> None:
    range_deg, start_s, reps, bursts = 60.0, 1.5, [], []
    for gain, pause_s in zip(gains, pauses, strict=False):
        reps.append(ScriptedRep(start_s, gain * range_deg, phase_s, hold_s, phase_s))
        top_s, end_s = start_s + phase_s, start_s + 2 * phase_s + hold_s
        bursts.append({"top": top_s - 0.3, "end": end_s - 0.3, "rest": end_s + 0.1}[clonus_at])
        start_s = end_s + pause_s

    def way(time_s: float) -> float:
        shaking = any(since_s <= time_s < since_s + 0.9 for since_s in bursts)
        clonus = clonus_share * range_deg * math.sin(2 * math.pi * clonus_hz * time_s) if shaking else 0.0
        tremor = tremor_share * range_deg * math.sin(2 * math.pi * tremor_hz * time_s)
        return sum(rep.gained_at(time_s) for rep in reps) + clonus + tremor

    samples = sampled(way, start_s + 1.5, noise_deg=0.01 * range_deg, seed=seed)
    found = counted(samples, rules_for(range_deg), finish=True)
    assert len(found) == len(reps)
    for excursion, rep in zip(found, reps, strict=True):
        assert rep.start_s - 1.0 < excursion.peak.time_s < rep.start_s + 2 * phase_s + hold_s
        assert excursion.peak.out_deg == pytest.approx(rep.gain_deg, abs=(clonus_share + tremor_share + 0.02) * range_deg)


@many
@given(hz=st.floats(3.2, 8.0), swing=st.floats(6.0, 20.0), grow_s=st.floats(0.0, 2.0), seed=seeds)
def test_clonus_of_a_resting_limb_is_no_rep(hz: float, swing: float, grow_s: float, seed: int) -> None:
    def way(time_s: float) -> float:
        if not 1.0 <= time_s < 4.0:
            return 0.0
        grown = min(1.0, (time_s - 1.0 + 1e-9) / (grow_s + 1e-9))
        return grown * swing * math.sin(2 * math.pi * hz * time_s)

    assert counted(sampled(way, 6.0, fps=60, noise_deg=0.5, seed=seed), rules_for(60.0), finish=True) == []


def test_what_was_too_short_for_a_rep_is_told_once() -> None:
    counter = RepCounter(rules_for(60.0))
    twitches = []
    for sample in sampled(line((0, 0), (1, 0), (1.1, 60), (1.2, 0), (3, 0)), 3.0, fps=60):
        assert counter.step(sample) is None
        twitches += [counter.twitch] if counter.twitch else []
    assert [round(twitch.height_deg) for twitch in twitches] == [60]


def test_the_way_of_a_rep_keeps_what_was_known_of_each_moment() -> None:
    counter = RepCounter(rules_for(60.0))
    found = None
    for sample in sampled(line((0, 0), (1, 0), (2, 60), (3, 0), (4, 0)), 4.0):
        marks: tuple[Compensation, ...] = ("trunk_back",) if 1.5 < sample.time_s < 2.5 else ()
        found = found or counter.step(Sample(sample.time_s, sample.out_deg, sample.time_s != 2.0, marks, sample.time_s > 2.0))
    assert found
    assert [sample.time_s for sample in found.samples if not sample.seen] == [2.0]
    assert all((sample.compensations == ("trunk_back",)) == (1.5 < sample.time_s < 2.5) for sample in found.samples)
    assert all(sample.helped == (sample.time_s > 2.0) for sample in found.samples)


@pytest.mark.parametrize(("low", "reps"), [(25.0, 1), (35.0, 0)])
def test_lying_still_half_way_back_ends_a_rep(low: float, reps: int) -> None:
    way = line((0, 0), (1, 0), (2, 60), (3, low), (5, low))
    assert len(counted(sampled(way, 5.0), rules_for(60.0))) == reps


@pytest.mark.parametrize(("low", "reps"), [(25.0, 1), (35.0, 0)])
def test_a_rep_cut_off_at_the_end_counts_when_it_had_come_half_back(low: float, reps: int) -> None:
    samples = sampled(line((0, 0), (1, 0), (2, 60), (3, low)), 3.0)
    assert counted(samples, rules_for(60.0)) == []
    assert len(counted(samples, rules_for(60.0), finish=True)) == reps


def test_a_finished_counter_begins_anew() -> None:
    counter = RepCounter()
    for sample in sampled(line((0, 0), (1, 60), (1.5, 50)), 1.5):
        counter.step(sample)
    assert counter.is_out
    assert counter.finish() is None
    assert not counter.is_out
    assert counter.finish() is None


@pytest.mark.parametrize(("phase_s", "reps"), [(0.15, 0), (0.3, 1), (9.0, 1), (12.0, 0)])
def test_a_rep_takes_between_a_twitch_and_twenty_seconds(phase_s: float, reps: int) -> None:
    way = line((0, 0), (1, 0), (1 + phase_s, 60), (1 + 2 * phase_s, 0), (2 + 2 * phase_s, 0))
    found = counted(sampled(way, 2 + 2 * phase_s, fps=60), rules_for(60.0))
    assert len(found) == reps


def test_after_a_limb_was_held_out_too_long_the_next_rep_counts() -> None:
    way = line((0, 0), (1, 0), (2, 60), (30, 60), (31, 0), (32, 0), (33, 60), (34, 0), (35, 0))
    found = counted(sampled(way, 35.0), rules_for(60.0))
    assert [round(excursion.peak.time_s) for excursion in found] == [33]


def test_slow_slumping_between_reps_starts_none() -> None:
    """A posture that drifts up by 12° in a minute would look like an excursion, were the lowest point never forgotten."""
    counter = RepCounter()
    for sample in sampled(lambda t: 0.2 * t + math.sin(12 * t), 60.0):
        assert counter.step(sample) is None
        assert not counter.is_out


def test_a_rep_starts_where_the_limb_departs_and_not_where_it_began_to_lie() -> None:
    found = counted(sampled(line((0, 0), (10, 0), (11, 60), (12, 0), (13, 0)), 13.0), rules_for(60.0))
    assert found[0].samples[0].time_s == pytest.approx(10.0, abs=0.1)


def test_a_new_lowest_point_is_followed_down() -> None:
    found = counted(sampled(line((0, 0), (1, -40), (2, 20), (3, -40), (4, -40)), 4.0), rules_for(60.0))
    assert [(round(one.samples[0].out_deg), round(one.peak.out_deg)) for one in found] == [(-40, 20)]


def test_the_limb_says_where_it_is() -> None:
    counter = RepCounter(rules_for(60.0))
    told = []
    for sample in sampled(line((0, 0), (1, 0), (2, 60), (3, 60), (4, 0), (5, 0)), 5.0):
        counter.step(sample)
        told.append((counter.is_out, counter.is_coming_back))
    assert [state for state, before in zip(told, [None, *told], strict=False) if state != before] == [
        (False, False),
        (True, False),
        (True, True),
        (False, False),
    ]


def test_forgetting_drops_the_rep_in_the_air() -> None:
    counter = RepCounter(rules_for(60.0))
    samples = sampled(line((0, 0), (1, 0), (2, 60), (3, 0), (4, 0)), 4.0)
    for sample in samples[:60]:
        counter.step(sample)
    counter.forget()
    assert not counter.is_out
    assert [counter.step(sample) for sample in samples[60:]] == [None] * len(samples[60:])


@pytest.mark.parametrize(("range_deg", "least"), [(10.0, 8.0), (40.0, 8.0), (60.0, 12.0), (100.0, 20.0)])
def test_a_fifth_of_the_range_counts_but_never_less_than_eight_degrees(range_deg: float, least: float) -> None:
    assert rules_for(range_deg).min_excursion_deg == pytest.approx(least)
