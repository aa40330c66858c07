"""The words that every part of the program spells the same way."""

from typing import Literal, get_args

MovementName = Literal["knee_extension", "wrist_flexion_extension"]
Side = Literal["left", "right"]
Modality = Literal["active"]
Phase = Literal["rest", "out", "hold", "back"]
SourceKind = Literal["camera", "video", "recording", "scripted", "keyboard"]
LossReason = Literal["nobody", "limb_hidden", "hand_hidden", "too_far", "no_picture"]

MOVEMENTS: tuple[MovementName, ...] = get_args(MovementName)
SIDES: tuple[Side, ...] = get_args(Side)
