"""The six kinds of exercise, each a course that a set can take."""

from collections.abc import Mapping
from typing import Any, Protocol

from game.core.names import Modality
from game.training.course import Course, CourseStart
from game.training.modalities.active import Active
from game.training.modalities.electrical_stimulation import ElectricalStimulation
from game.training.modalities.mental_practice import MentalPractice
from game.training.modalities.mirror import Mirror
from game.training.modalities.passive import Passive
from game.training.modalities.range_of_motion import RangeOfMotion


class MakeCourse(Protocol):
    """Makes the course of a set from what it begins with and the course of the set before, which is of the same kind."""

    def __call__(self, start: CourseStart, before: Any, /) -> Course:
        """Return the course."""
        ...


COURSES: Mapping[Modality, MakeCourse] = {
    "range_of_motion": RangeOfMotion,
    "active": Active,
    "electrical_stimulation": ElectricalStimulation,
    "passive": Passive,
    "mirror": Mirror,
    "mental_practice": MentalPractice,
}
