"""An excursion: the way of the limb out and back, sample by sample, in out-degrees."""

from dataclasses import dataclass
from typing import NamedTuple

from game.core.names import Compensation
from game.core.reading import Reading


class Sample(NamedTuple):
    """One moment of the limb in out-degrees; `seen` says whether it was measured or only bridged."""

    time_s: float
    out_deg: float
    seen: bool = True
    compensations: tuple[Compensation, ...] = ()
    helped: bool = False
    other_moves: bool = False


def sample_of(reading: Reading) -> Sample | None:
    """Return a reading as a sample, None where the limb was not tracked."""
    if reading.out_deg is None:
        return None
    return Sample(reading.time_s, reading.out_deg, reading.raw_deg is not None, reading.compensations, reading.helped, reading.other_moves)


@dataclass(frozen=True, slots=True)
class Excursion:
    """The way of one rep, sample by sample, from its lowest point over its peak back to its end."""

    samples: tuple[Sample, ...]

    @property
    def peak(self) -> Sample:
        """The furthest moment."""
        return max(self.samples, key=lambda sample: sample.out_deg)

    @property
    def height_deg(self) -> float:
        """How far the peak is from the start."""
        return self.peak.out_deg - self.samples[0].out_deg

    @property
    def lasts_s(self) -> float:
        """How long it takes, out and back."""
        return self.samples[-1].time_s - self.samples[0].time_s
