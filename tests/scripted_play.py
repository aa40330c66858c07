"""Readings, levels and keepers for tests of what happens after the landmarks; needs no camera, window or store."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from game.core.control import Control
from game.core.events import Event
from game.core.level import Level, Target
from game.core.minigame import GameEvent, Minigame
from game.core.names import LossReason, MovementName, Side
from game.core.pose import Pose
from game.core.reading import Reading
from game.core.record import RangeToday, SessionRecord, SetRecord
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.motion.camera_check import CameraCheck
from game.motion.limb import Limb
from game.session import Session
from game.sources.scripted_body import Script, ScriptedRep, even_reps

FPS = 30
REST_DEG = 90.0
RANGE = RangeToday(rest_deg=REST_DEG, best_deg=30.0, range_deg=60.0)


def level(
    movement: MovementName = "knee_extension",
    sets: int = 2,
    reps: int = 3,
    rest_s: float = 2.0,
    hold_s: float = 0.0,
    speed_ceiling_deg_s: float = 150.0,
) -> Level:
    """Return a small level whose target is four fifths of the range: 48° of `RANGE`."""
    return Level(
        name="test",
        title="Test",
        game="stone_path",
        movement=movement,
        sets=sets,
        reps=reps,
        rest_s=rest_s,
        hold_s=hold_s,
        target=Target(start=0.8),
        speed_ceiling_deg_s=speed_ceiling_deg_s,
    )


def record(of: Level, side: Side = "right") -> SessionRecord:
    """Return an empty record with fixed ids and dates."""
    day = "2026-03-01T09:05:00Z"
    return SessionRecord("monday", "ada", day, of.name, of.content_hash, of.movement, side, of.modality, "scripted", seed=7)


def seen(time_s: float, gained_deg: float, speed_deg_s: float = 0.0) -> Reading:
    """Return the reading of a knee that has gained so many degrees from `REST_DEG`."""
    angle = REST_DEG - gained_deg
    return Reading(time_s, angle, angle, -angle, speed_deg_s, 1.0)


def unseen(time_s: float, reason: LossReason = "limb_hidden") -> Reading:
    """Return the reading of a moment in which nothing could be measured."""
    return Reading(time_s, None, None, None, 0.0, 0.0, reason)


def moving(reps: Sequence[ScriptedRep], until_s: float, from_s: float = 0.0) -> Iterator[Reading]:
    """Yield the readings of a knee that makes exactly these reps."""
    for number in range(round(from_s * FPS), round(until_s * FPS)):
        time_s = number / FPS
        yield seen(time_s, sum(rep.gained_at(time_s) for rep in reps))


def away(from_s: float, until_s: float, reason: LossReason = "nobody") -> Iterator[Reading]:
    """Yield the readings of an empty picture."""
    for number in range(round(from_s * FPS), round(until_s * FPS)):
        yield unseen(number / FPS, reason)


@dataclass
class ListKeeper:
    """Keeps everything in lists, in the order in which it came."""

    sessions: list[SessionRecord] = field(default_factory=list)
    begun: list[SetRecord] = field(default_factory=list)
    reps: list[tuple[int, int, Rep]] = field(default_factory=list)
    ended: list[SetRecord] = field(default_factory=list)

    def begin_session(self, record: SessionRecord) -> None:
        self.sessions.append(record)

    def update_session(self, record: SessionRecord) -> None:
        self.sessions.append(record)

    def begin_set(self, session_id: str, one_set: SetRecord) -> None:
        self.begun.append(one_set)

    def keep_rep(self, session_id: str, set_number: int, rep_number: int, rep: Rep) -> None:
        self.reps.append((set_number, rep_number, rep))

    def end_set(self, session_id: str, one_set: SetRecord) -> None:
        self.ended.append(one_set)


class ListeningGame:
    """Rules without a game: they remember what they are told."""

    lingers = False
    state = None

    def __init__(self) -> None:
        self.seeds: list[int] = []
        self.visits: list[Visit] = []
        self.controls: list[Control] = []
        self.events: list[Event] = []

    @property
    def keepsakes(self) -> Keepsakes:
        return ()

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        self.visits.append(visit)
        self.seeds.append(seed)

    def resume(self, state: object) -> None: ...

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        self.controls.append(control)
        self.events += events
        return ()


def kept_in_order(record: SessionRecord) -> list[tuple[int, int, Rep]]:
    """Return what a keeper must have been given for this record."""
    return [(one_set.number, number, rep) for one_set in record.sets for number, rep in enumerate(one_set.reps, start=1)]


def whole_script(movement: MovementName, side: Side, noise_deg: float = 0.0) -> Script:
    """Return a body that rests, makes three easy reps, a set of three, pauses, and makes another set of three."""
    reps = (*even_reps(6, 60.0, first_s=4.0), *even_reps(3, 60.0, first_s=25.0))
    return Script(movement, side, reps, length_s=35.0, noise_deg=noise_deg, seed=3)


def play_through(poses: Iterable[Pose], of: Level, side: Side, rules: Minigame, keeper: ListKeeper) -> Session:
    """Take poses through camera check, range and sets as the program does, and return the session at their end."""
    session = Session(of, record(of, side), rules, keeper)
    limb = Limb(of.movement, side)
    check = CameraCheck(limb)
    for pose in poses:
        if not check.passed:
            check.step(pose)
            continue
        session.feed(limb.step(pose))
        if session.stage == "ready":
            session.begin_set()
        session.advance(1 / FPS)
    return session
