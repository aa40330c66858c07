"""The imagery check: five movements are imagined and rated, and who cannot image is led another way, without a word of failure."""

from collections.abc import Callable, Generator, Sequence
from typing import NamedTuple, cast

from game.app.until import SpokenScene
from game.core.imagery_check import Five, ImageryCheck
from game.core.names import Modality, MovementName, Side
from game.screen.choices import Choice
from game.screen.imagery_limb import hand_picture
from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.rating_pictures import RatingScale
from game.screen.scenes import ChoiceView, ImagineScene, ImagineView, RatingScene, RatingView
from game.screen.text import Text

CHECKED: tuple[MovementName, ...] = (
    "shoulder_flexion", "elbow_extension", "wrist_flexion_extension", "finger_opening", "knee_extension",
)  # fmt: skip
"""From the large joints to the small ones, and one of the leg."""


class ImageryOutcome(NamedTuple):
    """What was answered, and which kind of exercise it leads to."""

    check: ImageryCheck
    way: Modality


class ImageryWalk:
    """Asks the imagery check of one side; `other_ways` can be taken by whoever cannot image, "mirror" or "passive"."""

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        side: Side,
        ask: Callable[[ChoiceView], SpokenScene],
        other_ways: Sequence[Modality] = ("mirror", "passive"),
        camera_on: bool = False,
    ) -> None:
        self._text = text
        self._landscape = landscape
        self._side: Side = side
        self._ask = ask
        self._other_ways = other_ways
        self._camera_on = camera_on

    def story(self) -> Generator[SpokenScene, str, ImageryOutcome | None]:
        """Tell it; "back" leads to the movement before, and from the first one out: then nothing is returned."""
        ratings: list[tuple[int, int]] = []
        while len(ratings) < len(CHECKED):
            rated = yield from self._movement(len(ratings))
            if rated:
                ratings.append(rated)
            elif ratings:
                ratings.pop()
            else:
                return None
        seeing, feeling = zip(*ratings, strict=True)
        check = ImageryCheck(cast(Five, seeing), cast(Five, feeling))
        if check.can_image:
            return ImageryOutcome(check, "mental_practice")
        way = yield self._ask(another_way(self._side, self._other_ways))
        return ImageryOutcome(check, cast(Modality, way)) if way in self._other_ways else None

    def _movement(self, number: int) -> Generator[SpokenScene, str, tuple[int, int] | None]:
        view = ImagineView(CHECKED[number], self._side, number + 1, len(CHECKED), self._camera_on)
        while (yield ImagineScene(self._text, self._landscape, lambda: view)) != "back":
            seeing = yield self._rating("seeing")
            if seeing == "back":
                continue
            feeling = yield self._rating("feeling")
            if feeling != "back":
                return int(seeing), int(feeling)
        return None

    def _rating(self, scale: RatingScale) -> SpokenScene:
        return rating_scene(self._text, self._landscape, scale, self._camera_on)


def rating_scene(text: Text, landscape: Landscape, scale: RatingScale, camera_on: bool = False) -> RatingScene:
    """Return the screen that asks for one rating: "vivid" after mental practice, "felt" after passive movement."""
    view = RatingView(scale, camera_on)
    return RatingScene(text, landscape, lambda: view)


def another_way(side: Side, ways: Sequence[Modality]) -> ChoiceView:
    """Offer other kinds of exercise, warmly; answers their names, or "back"."""
    known = {
        "mirror": Choice("mirror", hand_picture("finger_opening", side, 1.0), "another-way-mirror"),
        "passive": Choice("passive", pictogram("people"), "another-way-passive"),
    }
    return ChoiceView("question-another-way", (*(known[way] for way in ways), Choice("back", pictogram("back"), "choice-back")))
