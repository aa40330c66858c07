"""The landmarks' names in the order in which MediaPipe's models give them."""

BODY_POINTS: tuple[str, ...] = (
    "nose",
    *(f"{side}_eye_{part}".removesuffix("_middle") for side in ("left", "right") for part in ("inner", "middle", "outer")),
    *("left_ear", "right_ear", "mouth_left", "mouth_right"),
    *(
        f"{side}_{part}"
        for part in ("shoulder", "elbow", "wrist", "pinky", "index", "thumb", "hip", "knee", "ankle", "heel", "foot_index")
        for side in ("left", "right")
    ),
)

HAND_POINTS: tuple[str, ...] = (
    "wrist",
    *(f"thumb_{joint}" for joint in ("cmc", "mcp", "ip", "tip")),
    *(f"{finger}_{joint}" for finger in ("index", "middle", "ring", "pinky") for joint in ("mcp", "pip", "dip", "tip")),
)
