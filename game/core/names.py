"""The words that every part of the program spells the same way."""

from typing import Literal, get_args

MovementName = Literal[
    "knee_extension",
    "wrist_flexion_extension",
    "wrist_deviation",
    "forearm_rotation",
    "finger_opening",
    "elbow_extension",
    "shoulder_flexion",
    "shoulder_abduction",
    "ankle_dorsiflexion",
]
Side = Literal["left", "right"]
Modality = Literal["range_of_motion", "active", "electrical_stimulation", "passive", "mirror", "mental_practice"]
RepKind = Literal["active", "assisted", "stim_assisted", "stretch", "mirror"]
GameName = Literal["stone_path", "kite", "bell_tower", "orchard", "tide", "mirror_lake", "night_sky"]
Phase = Literal["rest", "out", "hold", "back"]
SourceKind = Literal["camera", "video", "recording", "scripted", "keyboard"]
LossReason = Literal["nobody", "limb_hidden", "hand_hidden", "too_far", "no_picture", "wrong_view"]
View = Literal["side", "oblique", "front"]
Compensation = Literal["trunk_back", "trunk_forward", "trunk_side", "thigh_lift", "shoulder_hike", "elbow_drift"]

GAME_NAMES: tuple[GameName, ...] = get_args(GameName)
MODALITIES: tuple[Modality, ...] = get_args(Modality)
MOVEMENTS: tuple[MovementName, ...] = get_args(MovementName)
SIDES: tuple[Side, ...] = get_args(Side)
