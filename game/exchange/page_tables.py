"""The tables of docs/export.md, from the same lists that the exports are written from."""

from collections.abc import Iterable, Sequence

from game.exchange.codes import FOREIGN, OWN, SYSTEM
from game.exchange.columns import DICTIONARY_HEAD, dictionary_rows


def columns_table() -> str:
    """Return the data dictionary of the table of reps."""
    return _table(DICTIONARY_HEAD, ((f"`{name}`", unit and f"`{unit}`", kind, meaning) for name, unit, kind, meaning in dictionary_rows()))


def foreign_codes_table() -> str:
    """Return the codes of others, and why they are certain."""
    rows = ((f"`{one.code}`", one.system, one.display, one.meaning, source) for one, source in FOREIGN.items())
    return _table(("code", "system", "name", "used for", "looked up in"), rows)


def own_codes_table() -> str:
    """Return our own codes."""
    return f"System: `{SYSTEM}`\n\n" + _table(("code", "name", "meaning"), ((f"`{one.code}`", one.display, one.meaning) for one in OWN))


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
