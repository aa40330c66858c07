"""The names of settings that belong to one player: they go when the player goes."""

PIN = "pin"
IN_FAMILY = "in_family"
"""Of a player with a PIN: "yes" has them in the family's table; only they themselves say so."""

SETTINGS = "settings"
"""How a player wants to see, hear and steer the game, as JSON."""


def setting_of(player_id: str, name: str = "") -> str:
    """Return the name under which a setting of one player is kept; without a name, how all of theirs begin."""
    return f"player/{player_id}/{name}"
