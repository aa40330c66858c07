"""The therapist's page about levels and programmes: from their schemas, and from what is shipped."""

import json
from collections.abc import Iterable, Mapping, Sequence

from game.commands import level_page_text as text
from game.core.level import Level
from game.core.names import MODALITIES, MOVEMENTS
from game.core.programme import ABILITIES, LIMBS, WEEKDAYS, Item, Programme
from game.core.schema_words import Shape, allowed

UNITS = {"deg_s": "degrees a second", "deg": "degrees", "hz": "hertz", "us": "microseconds", "minutes": "minutes", "s": "seconds"}
"""The unit by the end of a key's name; where two fit, the longer one comes first."""
NOT_FOR_PLAYERS = "demo_"
MANY_CHOICES = 4


def page(levels: Mapping[str, Level], programmes: Mapping[str, Programme]) -> str:
    """Return the page as Markdown."""
    shape = Shape.of(Level)
    parts = [
        text.HEAD.rstrip(),
        _file(text.EXAMPLE),
        text.HOW_IT_IS_WRITTEN,
        _keys(shape),
        *(f"### [{key}]\n\n{text.ABOUT_TABLE[key]}\n\n{_keys(part)}" for key, part in shape.parts.items() if part.parts),
        text.RULES,
        text.WORDS_HEAD,
        *(_words(key, meanings) for key, meanings in text.WORDS.items()),
        text.PROGRAMMES_HEAD.rstrip(),
        _file(text.PROGRAMME_EXAMPLE),
        _keys(Shape.of(Programme)),
        f"Each `[[items]]` has\n\n{_keys(Shape.of(Item))}",
        text.SHIPPED_LEVELS_HEAD,
        _shipped_levels(levels.values()),
        text.SHIPPED_PROGRAMMES_HEAD,
        *(_week(programme, levels) for programme in sorted(programmes.values(), key=_by_limb_and_ability)),
        text.SOURCES_HEAD,
        _table(("number", "where it comes from"), text.SOURCES),
    ]
    return "\n\n".join(parts) + "\n"


def _file(toml: str) -> str:
    return f"```toml\n{toml}```"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ["---"] * len(head), *rows))


def _keys(shape: Shape) -> str:
    """Return the table of the keys that stand directly here; tables within have their own."""
    rows = [
        (f"`{key}`", _unit(key, part), _allowed(part), _without_it(part), part.node["description"])
        for key, part in shape.parts.items()
        if not part.parts and key not in ("name", "items")
    ]
    return _table(("key", "unit", "allowed", "without it", "meaning"), rows)


def _unit(key: str, shape: Shape) -> str:
    for end, unit in UNITS.items():
        if key == end or key.endswith(f"_{end}"):
            return unit
    return "share" if shape.node["type"] == "number" else ""


def _allowed(shape: Shape) -> str:
    return "a word from the list below" if len(shape.choices) > MANY_CHOICES else allowed(shape)


def _without_it(shape: Shape) -> str:
    if "default" not in shape.node:
        return "has to be there"
    usual = shape.node["default"]
    if usual in (None, ""):
        return "empty"
    return f"{usual:g}" if isinstance(usual, float) else json.dumps(usual)


def _words(key: str, meanings: Mapping[str, str]) -> str:
    return _table((f"`{key}`", "meaning"), ((f"`{word}`", meaning) for word, meaning in meanings.items()))


def _shipped_levels(levels: Iterable[Level]) -> str:
    """Return the table of levels, ordered by what moves, how, and for whom."""
    grades = tuple(text.WORDS["grade"])
    ordered = sorted(
        (level for level in levels if not level.name.startswith(NOT_FOR_PLAYERS)),
        key=lambda level: (MOVEMENTS.index(level.movement), MODALITIES.index(level.modality), grades.index(level.grade), level.name),
    )
    rows = (
        (f"`{level.name}`", level.title, level.movement, level.modality, level.grade, level.assist.by, _dose(level)) for level in ordered
    )
    words = (tuple(cell.replace("_", " ") if 1 < place < 6 else cell for place, cell in enumerate(row)) for row in rows)
    return _table(("file", "the player reads", "movement", "kind", "for", "helped by", "sets × reps"), words)


def _dose(level: Level) -> str:
    if level.modality == "mental_practice":
        parts = (level.imagery.relax_s, level.imagery.imagine_s, level.imagery.return_s)
        return f"{' + '.join(f'{part_s / 60:g}' for part_s in parts)} min"
    dose = f"{level.sets} × {level.reps}"
    if level.modality == "mirror":
        return f"{dose}, {level.mirror.task_s:g} s each"
    return f"{dose}, hold {level.hold_s:g} s" if level.hold_s else dose


def _by_limb_and_ability(programme: Programme) -> tuple[int, int, str]:
    return LIMBS.index(programme.limb), ABILITIES.index(programme.ability), programme.name


def _week(programme: Programme, levels: Mapping[str, Level]) -> str:
    """Return a programme as the table of its week."""
    rows = [
        (
            f"`{item.level}`{' (with a helper)' if levels[item.level].assist.by == 'helper' else ''}",
            *(str(item.minutes) if day in item.days else "" for day in WEEKDAYS),
        )
        for item in programme.items
    ]
    return (
        f"### {programme.title} (`{programme.name}`)\n\nFor: {programme.limb}, {programme.ability.replace('_', ' ')}. "
        f"Goal: {programme.weekly_goal_reps} reps a week.\n\n{_table(('level', *WEEKDAYS), rows)}"
    )
