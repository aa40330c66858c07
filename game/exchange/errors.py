"""What the exchange says about a file that cannot be used."""

from game.core.errors import PlainError


class ExchangeError(PlainError):
    """A file that cannot be taken in, said in one sentence."""
