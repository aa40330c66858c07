import pytest

from game.core.reading import Reading
from game.motion.excursion import Excursion, Sample, sample_of


def test_a_reading_is_a_sample_with_all_that_is_known_of_it() -> None:
    reading = Reading(1.5, -20.0, -21.0, 21.0, 5.0, 0.9, compensations=("trunk_back",), helped=True)
    assert sample_of(reading) == Sample(1.5, 21.0, True, ("trunk_back",), True)


def test_a_bridged_reading_was_not_seen() -> None:
    assert sample_of(Reading(1.5, None, -21.0, 21.0, 5.0, 0.0)) == Sample(1.5, 21.0, seen=False)


def test_what_is_not_tracked_is_no_sample() -> None:
    assert sample_of(Reading(1.5, None, None, None, 0.0, 0.0, "nobody")) is None


def test_an_excursion_knows_its_peak_height_and_length() -> None:
    excursion = Excursion((Sample(1.0, 10.0), Sample(2.0, 50.0), Sample(4.0, 5.0)))
    assert excursion.peak == Sample(2.0, 50.0)
    assert excursion.height_deg == pytest.approx(40.0)
    assert excursion.lasts_s == pytest.approx(3.0)
