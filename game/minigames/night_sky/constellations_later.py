"""More real constellations, which come late on the path; their places are given as in constellations.py."""

from collections.abc import Mapping

from game.minigames.night_sky.sky_plane import Catalogued, Figure, figure

LATER: Mapping[str, Figure] = {
    "andromeda": figure(
        "autumn_stars",
        ((0.140, 29.1, 2.1), (0.655, 30.9, 3.3), (1.162, 35.6, 2.1), (2.065, 42.3, 2.1), (0.946, 38.5, 3.9), (0.830, 41.1, 4.5)),
        "0-1-2-3 2-4-5",
    ),
    "aries": figure("autumn_stars", ((1.892, 19.3, 3.9), (1.911, 20.8, 2.6), (2.120, 23.5, 2.0), (2.833, 27.3, 3.6)), "0-1-2-3"),
    "cepheus": figure(
        "autumn_stars",
        ((21.310, 62.6, 2.5), (21.478, 70.6, 3.2), (23.656, 77.6, 3.2), (22.828, 66.2, 3.5), (22.181, 58.2, 3.4)),
        "0-1-2-3-4-0 1-3",
    ),
    "sagittarius": figure(
        "southern_sky",
        (
            (18.097, -30.4, 3.0), (18.350, -29.8, 2.7), (18.403, -34.4, 1.8), (19.044, -29.9, 2.6), (19.116, -27.7, 3.3),
            (18.921, -26.3, 2.1), (18.761, -27.0, 3.2), (18.466, -25.4, 2.8),
        ),
        "0-1-2-0 2-3-4-5-6-3 6-1-7-6",
    ),
    "grus": figure(
        "southern_sky",
        ((21.899, -37.4, 3.0), (22.488, -43.5, 4.0), (22.711, -46.9, 2.1), (22.809, -51.3, 3.5), (22.137, -47.0, 1.7)),
        "0-1-2-3 1-4",
    ),
    "triangulum_australe": figure("southern_sky", ((16.811, -69.0, 1.9), (15.919, -63.4, 2.8), (15.315, -68.7, 2.9)), "0-1-2-0"),
}  # fmt: skip

SEVEN_SISTERS: tuple[Catalogued, ...] = (
    (3.791, 24.11, 2.9), (3.819, 24.05, 3.6), (3.748, 24.11, 3.7), (3.764, 24.37, 3.9), (3.772, 23.95, 4.1), (3.753, 24.47, 4.3),
    (3.820, 24.14, 5.1), (3.747, 24.29, 5.5),
)  # fmt: skip
"""The brighter stars of the Pleiades."""
