"""Trouble that was expected: whoever meets it is told in a plain sentence what is wrong and what to do."""


class PlainError(Exception):
    """An error whose message is written for people, in English.

    `kind` names what players may meet, for whoever says it in another language; it is empty for what only a command tells.
    """

    kind = ""
