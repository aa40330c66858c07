"""The codes of an export: a few of others that are certain, and our own for all else; docs/export.md lists them from here."""

from dataclasses import dataclass
from typing import Any

from game.core.names import Modality, MovementName, Side

SYSTEM = "urn:uuid:4747fe78-adc9-4e89-87f5-c69fadaa1f56"
"""Our own codes: a name that nobody else can have, and no web address, because none is ours."""
LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
Joint = str


@dataclass(frozen=True, slots=True)
class Code:
    """A code with what it is called and what it means."""

    code: str
    display: str
    meaning: str
    system: str = SYSTEM

    def coding(self) -> dict[str, str]:
        """Return the code as FHIR writes it."""
        return {"system": self.system, "code": self.code, "display": self.display}


EXERCISE_ACTIVITY = Code("73985-4", "Exercise activity", "what was exercised; the value is one of our movements", LOINC)
EXERCISE_DURATION = Code("55411-3", "Exercise duration", "how long the repetitions took, rests not counted", LOINC)
PAIN = Code(
    "72514-3",
    "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    "pain as the player said it, beside pain-before or pain-after",
    LOINC,
)
FOREIGN = {
    EXERCISE_ACTIVITY: "HL7 Physical Activity Implementation Guide 1.0.0, value set pa-observation-code-activity",
    EXERCISE_DURATION: "the same value set",
    PAIN: "HL7 Europe patient summary examples (hl7-eu/eps): name and unit; HL7 Belgium patient monitoring, value set pain-scale",
}
"""The codes of others, each with where it was looked up."""

_MOVEMENTS: dict[MovementName, tuple[str, Joint]] = {
    "knee_extension": ("Knee extension", "knee"),
    "wrist_flexion_extension": ("Wrist flexion and extension", "wrist"),
    "wrist_deviation": ("Wrist deviation", "wrist"),
    "forearm_rotation": ("Forearm rotation", "forearm"),
    "finger_opening": ("Finger opening", "fingers"),
    "elbow_extension": ("Elbow extension", "elbow"),
    "shoulder_flexion": ("Shoulder flexion", "shoulder"),
    "shoulder_abduction": ("Shoulder abduction", "shoulder"),
    "ankle_dorsiflexion": ("Ankle dorsiflexion", "ankle"),
}
_MODALITIES: dict[Modality, tuple[str, str]] = {
    "range_of_motion": ("Slow stretch", "the player moves slowly to the end of range and holds"),
    "active": ("Active exercise", "the player moves without help, many times"),
    "electrical_stimulation": ("Exercise with electrical stimulation", "the player moves while their own stimulator works"),
    "passive": ("Passive exercise", "somebody else or the other hand moves the limb"),
    "mirror": ("Mirror therapy", "the good limb moves and is watched in the place of the trained one"),
    "mental_practice": ("Mental practice", "the player imagines the movement"),
}


def hyphened(name: str) -> str:
    """Return a word of the program as a code."""
    return name.replace("_", "-")


MOVEMENTS = {name: Code(hyphened(name), display, "the movement that is exercised") for name, (display, _) in _MOVEMENTS.items()}
MODALITIES = {name: Code(f"{hyphened(name)}-exercise", display, meaning) for name, (display, meaning) in _MODALITIES.items()}
KINDS = {
    "active": Code("reps-active", "Repetitions, active", "made by the player alone"),
    "assisted": Code("reps-assisted", "Repetitions, assisted", "made by a helper or the other hand"),
    "stim_assisted": Code("reps-stimulated", "Repetitions, with stimulation", "made while the stimulator was on"),
    "stretch": Code("reps-stretch", "Repetitions, slow stretch", "slow ways to the end of range and back"),
    "mirror": Code("reps-mirror", "Repetitions, mirror", "made by the good side in mirror therapy"),
    "imagined": Code("reps-imagined", "Repetitions, imagined", "imagined, and counted by the player or the tempo"),
}
ENDINGS = {
    "stopped": Code("ended-stopped", "Stopped", "the player stopped"),
    "lost": Code("ended-lost", "Not seen any more", "the limb could not be seen any more"),
    "rest": Code("ended-rest", "Rest", "the game insisted on a rest"),
    "pain": Code("ended-pain", "Pain", "the player had pain"),
    "ceiling": Code("ended-ceiling", "Enough", "the most that is allowed a day or a session was done"),
}
VIEWS = {
    "side": Code("view-side", "From the side", "the camera looked from the side"),
    "oblique": Code("view-oblique", "From between", "the camera looked from between front and side"),
    "front": Code("view-front", "From the front", "the camera looked from the front"),
}
RANGE = Code("range-of-motion", "Range of motion today", "rest, best and the way between them, as found before the first set")
REST = Code("angle-rest", "Angle at rest", "neutral-zero degrees")
BEST = Code("angle-best", "Angle at the best reach", "neutral-zero degrees")
GAINED = Code("angle-gained", "Range from rest to best", "degrees between the two, never negative")
REACH = Code("reach-furthest", "Furthest reach", "furthest repetition of the session, in degrees from that day's rest")
USUAL_REACH = Code("reach-usual", "Usual reach", "median over the repetitions, in degrees from that day's rest")
QUALITY = Code("movement-quality", "How it was moved", "medians over the repetitions that the kind of exercise counts")
HELD = Code("time-held", "Time held", "median time near the furthest point")
SPEED = Code("speed-out", "Speed on the way out", "median")
SMOOTHNESS = Code("smoothness", "Smoothness", "median spectral arc length of the speed, 0 at best and lower the jerkier")
WATCHED = Code("reps-watched", "Repetitions looked at for compensation", "those in which the trunk and the other joints were seen")
COMPENSATED = Code("reps-compensated", "Repetitions with compensation", "those among them in which something else helped")
REPETITIONS = Code("repetitions", "Repetitions", "by kind; kinds are never added up")
REACHED = Code("reps-at-target", "Repetitions that reached their target", "of all kinds together")
STRETCH = Code("time-stretched", "Time of stretch", "seconds at the end of range")
PAIN_BEFORE = Code("pain-before", "Pain before the exercise", "0 to 10")
PAIN_AFTER = Code("pain-after", "Pain after the exercise", "0 to 10")
ERROR = Code("expected-error", "Expected error", "published mean absolute error of an angle of this movement from this view, ± degrees")
VIEW = Code("camera-view", "View of the camera", "from where the camera looked")
SCALE = Code("angle-scale", "Scale of the angles", "corrected or as read")
AS_READ = Code("scale-as-read", "As read", "angles as the camera read them")
CORRECTED = Code("scale-corrected", "Corrected", "angles put right by two known poses of the limb")
BY_CAMERA = Code("method-camera", "Landmarks in a camera picture", "angles from body landmarks without markers, see docs/measuring.md")
BY_KEY = Code("method-key", "Key presses", "a key was pressed for each repetition; no angle was measured")
BY_PLAYER = Code("method-player", "Said by the player", "nothing was measured")
DEVICE = Code("exercise-game", "Exercise game with a camera", "software; it measures by the camera of the computer that it runs on")

_SINGLE = (
    RANGE, REST, BEST, GAINED, REACH, USUAL_REACH, QUALITY, HELD, SPEED, SMOOTHNESS, WATCHED, COMPENSATED, REPETITIONS, REACHED, STRETCH,
    PAIN_BEFORE, PAIN_AFTER, ERROR, VIEW, SCALE, AS_READ, CORRECTED, BY_CAMERA, BY_KEY, BY_PLAYER, DEVICE,
)  # fmt: skip
_JOINTS = tuple(dict.fromkeys(joint for _, joint in _MOVEMENTS.values()))
_SIDES: tuple[Side, ...] = ("left", "right")


def body_site(movement: MovementName, side: Side) -> Code:
    """Return which joint of which side this is."""
    return _body_site(_MOVEMENTS[movement][1], side)


def _body_site(joint: Joint, side: Side) -> Code:
    return Code(f"{side}-{joint}", f"{side.capitalize()} {joint}", "where on the body")


BODY_SITES = tuple(_body_site(joint, side) for joint in _JOINTS for side in _SIDES)
OWN = (*MODALITIES.values(), *MOVEMENTS.values(), *KINDS.values(), *_SINGLE, *VIEWS.values(), *ENDINGS.values(), *BODY_SITES)
"""All codes of our own."""


def code_system() -> dict[str, Any]:
    """Return our codes as a FHIR resource, so that a bundle explains itself."""
    return {
        "resourceType": "CodeSystem",
        "url": SYSTEM,
        "name": "StoneByStoneCodes",
        "title": "Codes of the exercise game Stone by Stone",
        "status": "active",
        "caseSensitive": True,
        "content": "complete",
        "count": len(OWN),
        "concept": [{"code": one.code, "display": one.display, "definition": one.meaning} for one in OWN],
    }
