"""The names of settings that belong to one player: they go when the player goes."""


def setting_of(player_id: str, name: str = "") -> str:
    """Return the name under which a setting of one player is kept; without a name, how all of theirs begin."""
    return f"player/{player_id}/{name}"
