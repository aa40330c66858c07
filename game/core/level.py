"""A level: what the therapist prescribes for one exercise. It is read from a TOML file by `game.core.level_file`."""

import hashlib
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from game.core.names import GameName, Modality, MovementName, RepKind, Side

Share = Annotated[float, Field(ge=0.1, le=1.5)]
Grade = Literal["first_movement", "some_movement", "strong_movement"]
Helper = Literal["nobody", "helper", "other_hand"]
MirrorTask = Literal["open", "close", "bend", "turn"]
Varied = Literal["target", "hold", "rest"]


COUNTED: dict[Modality, RepKind] = {
    "range_of_motion": "stretch", "active": "active", "electrical_stimulation": "stim_assisted",
    "passive": "assisted", "mirror": "mirror", "mental_practice": "active",
}  # fmt: skip
"""The kind of rep that each kind of exercise asks for; mental practice makes none, its reps are imagined."""
ONE_SIDED: dict[Modality, str] = {
    "mirror": "in the mirror it is always the good side that moves",
    "mental_practice": "nothing moves in it",
    "electrical_stimulation": "the pads lie on one side",
}
"""What cannot change sides from set to set, and why."""


class Table(BaseModel):
    """A table of a level file: nothing unknown in it, "3" is no number, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Target(Table):
    """How far to go, as a share of this player's range today; play starts at `start`, inside `min`..`max`."""

    start: Share = Field(default=0.8, description="where play starts")
    min: Share = Field(default=0.5, description="never nearer than this")
    max: Share = Field(default=1.1, description="never further than this")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.min <= self.start <= self.max:
            raise ValueError(f"target wants min ≤ start ≤ max, here it is {self.min:g} ≤ {self.start:g} ≤ {self.max:g}")
        return self


class Pace(Table):
    """Slow stretch and passive movement: how fast the pace line goes, when to slow down, when play pauses (clinical facts, head 4)."""

    deg_s: float = Field(default=15.0, ge=2.0, le=15.0, description="speed of the pace line, degrees a second")
    last_third_share: float = Field(default=0.5, ge=0.2, le=1.0, description="share of that speed in the last third of the range")
    coach_deg_s: float = Field(default=30.0, ge=5.0, le=30.0, description="faster than this, a calm word")
    pause_deg_s: float = Field(default=60.0, ge=10.0, le=60.0, description="faster than this, play pauses until the limb is calm")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.deg_s <= self.coach_deg_s <= self.pause_deg_s:
            found = f"{self.deg_s:g} ≤ {self.coach_deg_s:g} ≤ {self.pause_deg_s:g}"
            raise ValueError(f"pace wants deg_s ≤ coach_deg_s ≤ pause_deg_s, here it is {found}")
        return self


class Adaptation(Table):
    """How difficulty follows the player: shares of reps that reach the target, and of this player's range (clinical facts, head 6)."""

    on: bool = Field(default=True, description="whether difficulty follows the player at all")
    band_low: float = Field(default=0.75, ge=0.3, le=0.95, description="lowest wanted share of reps that reach the target")
    band_high: float = Field(default=0.80, ge=0.3, le=0.99, description="highest wanted share")
    raise_above: float = Field(default=0.85, ge=0.4, le=1.0, description="more success than this makes it harder")
    lower_below: float = Field(default=0.65, ge=0.1, le=0.9, description="less success than this makes it easier")
    window_reps: int = Field(default=10, ge=4, le=30, description="so many reps are looked at")
    misses_at_once: int = Field(default=3, ge=2, le=5, description="so many misses in a row make it easier at once")
    step_share: float = Field(default=0.05, ge=0.0, le=0.05, description="largest step up, as a share of the range")
    drop_share: float = Field(default=0.15, ge=0.0, le=0.3, description="largest step down, as a share of the range")
    varies: tuple[Varied, ...] = Field(
        default=("target", "hold", "rest"), strict=False, description="what may change, one at a time, in this order"
    )

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.lower_below <= self.band_low <= self.band_high <= self.raise_above:
            found = f"{self.lower_below:g} ≤ {self.band_low:g} ≤ {self.band_high:g} ≤ {self.raise_above:g}"
            raise ValueError(f"adaptation wants lower_below ≤ band_low ≤ band_high ≤ raise_above, here it is {found}")
        return self


class Assist(Table):
    """Who helps the limb move."""

    by: Helper = Field(default="nobody", description="who moves or supports the limb")


class Stimulation(Table):
    """What the therapist has set on the player's own stimulator. The game keeps these numbers and never chooses them."""

    ramp_up_s: float = Field(default=1.0, ge=0.0, le=5.0, description="seconds from nothing to full strength")
    on_s: float = Field(default=6.0, ge=2.0, le=30.0, description="seconds at full strength")
    ramp_down_s: float = Field(default=1.0, ge=0.0, le=5.0, description="seconds from full strength to nothing")
    off_s: float = Field(default=12.0, ge=2.0, le=120.0, description="seconds without current")
    frequency_hz: float | None = Field(default=None, ge=1.0, le=120.0, description="as set on the unit; empty until written down")
    pulse_width_us: float | None = Field(default=None, ge=50.0, le=500.0, description="as set on the unit; empty until written down")
    pads: str = Field(default="", max_length=200, description="where the pads lie, in the therapist's words")

    @property
    def cycle_s(self) -> float:
        """The length of one whole cycle."""
        return self.ramp_up_s + self.on_s + self.ramp_down_s + self.off_s


class Mirror(Table):
    """Mirror therapy: slow tasks without objects, one-sided unless the therapist says otherwise."""

    both_sides: bool = Field(default=False, description="whether the affected side is invited to join")
    tasks: tuple[MirrorTask, ...] = Field(
        default=("open", "close", "bend", "turn"), min_length=1, strict=False, description="what is asked for, in turn"
    )
    task_s: float = Field(default=6.0, ge=3.0, le=30.0, description="seconds for one task")


class Imagery(Table):
    """Mental practice: the lengths of its three parts, and the script in assets/scripts that is read."""

    relax_s: float = Field(default=60.0, ge=0.0, le=600.0, description="seconds of breathing before")
    imagine_s: float = Field(default=240.0, ge=20.0, le=1800.0, description="seconds of imagining the movement")
    return_s: float = Field(default=30.0, ge=0.0, le=600.0, description="seconds of coming back")
    script: str = Field(default="", description="name of the script; empty takes the one named after the movement")


class Stop(Table):
    """When to stop or rest. A level may be stricter than these numbers, never laxer."""

    pain: int = Field(default=4, ge=1, le=4, description="pain 0 to 10 from which the session stops")
    pain_rise: int = Field(default=2, ge=1, le=2, description="a rise of pain by so much stops it too")
    range_drop: float = Field(default=0.15, ge=0.05, le=0.15, description="a rest is offered when range falls by this share in five reps")
    longer: float = Field(default=0.30, ge=0.1, le=0.30, description="or when reps take longer by this share")
    insist_drop: float = Field(default=0.25, ge=0.1, le=0.25, description="at this share the rest is insisted on")


class Ceiling(Table):
    """The most that is done, whatever the player wishes."""

    daily_reps: int = Field(default=300, ge=10, le=400, description="reps a day, all sessions together")
    session_minutes: float = Field(default=45.0, ge=5.0, le=60.0, description="minutes of one session")
    shoulder_deg: float = Field(default=90.0, ge=20.0, le=180.0, description="highest arm; beyond 90 only where the therapist unlocks it")


class Level(Table):
    """One exercise as prescribed; units are in the names, shares are of the player's own range today."""

    name: str = Field(min_length=1, description="the file's own name")
    title: str = Field(min_length=1, max_length=40, description="what the player reads")
    game: GameName = Field(description="which game is played")
    movement: MovementName = Field(description="what moves")
    side: Literal[Side, "either"] = Field(default="either", description="which side; either asks the player")
    sides_in_turn: bool = Field(
        default=False, description="whether both sides take turns, set by set, the trained one first; only with side either"
    )
    modality: Modality = Field(default="active", description="which kind of exercise")
    grade: Grade = Field(default="some_movement", description="for whom")
    sets: int = Field(default=3, ge=1, le=10, description="sets in a session")
    reps: int = Field(default=10, ge=1, le=60, description="reps in a set")
    rest_s: float = Field(default=30.0, ge=0.0, le=600.0, description="seconds of rest between sets")
    hold_s: float = Field(default=0.0, ge=0.0, le=120.0, description="seconds at the target")
    target: Target = Target()
    speed_ceiling_deg_s: float = Field(default=150.0, ge=5.0, le=400.0, description="faster than this, a calm word (active exercise)")
    pace: Pace = Pace()
    adaptation: Adaptation = Adaptation()
    assist: Assist = Assist()
    stimulation: Stimulation | None = None
    mirror: Mirror = Mirror()
    imagery: Imagery = Imagery()
    stop: Stop = Stop()
    ceiling: Ceiling = Ceiling()

    @model_validator(mode="after")
    def _fits_its_kind(self) -> Self:
        if self.modality == "electrical_stimulation" and self.stimulation is None:
            raise ValueError('modality = "electrical_stimulation" wants a table [stimulation] with what is set on the unit, here is none')
        if self.modality == "range_of_motion" and not 5.0 <= self.hold_s <= 120.0:
            raise ValueError(f'modality = "range_of_motion" wants hold_s from 5 to 120, here it is {self.hold_s:g}')
        if self.modality == "passive" and self.assist.by == "nobody":
            raise ValueError('modality = "passive" wants [assist] by = "helper" or "other_hand", here it is "nobody"')
        return self

    @model_validator(mode="after")
    def _has_sides_for_turns(self) -> Self:
        if not self.sides_in_turn:
            return self
        if self.modality in ONE_SIDED:
            raise ValueError(f'sides_in_turn = true does not go with modality = "{self.modality}": {ONE_SIDED[self.modality]}')
        if self.side != "either":
            raise ValueError(f'sides_in_turn = true wants side = "either", here it is "{self.side}"')
        if self.sets < 2:
            raise ValueError(f"sides_in_turn = true wants sets from 2 on, one for each side, here it is {self.sets}")
        return self

    @property
    def counted(self) -> RepKind:
        """The kind of rep that a set of this level counts."""
        return COUNTED[self.modality]

    @property
    def content_hash(self) -> str:
        """A short name for exactly this content: equal levels have equal hashes, whatever their file is called."""
        # Whoever trains one side goes on with the hash, and so the bests, of the time before sides could take turns.
        unsaid = {"name"} if self.sides_in_turn else {"name", "sides_in_turn"}
        return hashlib.sha256(self.model_dump_json(exclude=unsaid).encode()).hexdigest()[:16]
