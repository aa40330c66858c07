"""What stands in the way of a start, in words for a player."""


class NotReadyError(Exception):
    """Stone by Stone cannot start on this computer yet; the text says why and what to do."""
