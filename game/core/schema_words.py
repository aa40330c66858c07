"""What a file may say, in words: taken from the schema of the model that checks it, so that no page and no error can differ from it."""

from dataclasses import dataclass
from typing import Any, Self

from pydantic import BaseModel

Place = tuple[str | int, ...]
"""Where something stands in a file: keys, and positions in lists, from the outermost on."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What may stand at one place of a file, `node` of the schema `root`."""

    root: dict[str, Any]
    node: dict[str, Any]

    @classmethod
    def of(cls, model: type[BaseModel]) -> Self:
        """Return the shape of a whole file."""
        schema = model.model_json_schema()
        return cls(schema, schema)

    @property
    def parts(self) -> dict[str, "Shape"]:
        """What may stand under each key of a table; empty where this is no table."""
        return {key: Shape(self.root, self._settled(node)) for key, node in self.node.get("properties", {}).items()}

    @property
    def choices(self) -> tuple[str, ...]:
        """The words that can be chosen from; empty where there is no such choice."""
        return tuple(self.node.get("enum", [self.node["const"]] if "const" in self.node else []))

    @property
    def item(self) -> "Shape":
        """What may stand in a list."""
        return Shape(self.root, self._settled(self.node["items"]))

    def at(self, place: Place) -> "Shape":
        """Return what may stand at a place within this."""
        shape: Shape = self
        for step in place:
            shape = shape.item if isinstance(step, int) else shape.parts[step]
        return shape

    def _settled(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow a reference, and look through "or nothing": in a file nothing is said by leaving the key out."""
        here = {key: said for key, said in node.items() if key not in ("$ref", "anyOf")}
        if "$ref" in node:
            here = {**self.root["$defs"][node["$ref"].rsplit("/")[-1]], **here}
        for one in node.get("anyOf", ()):
            if one.get("type") != "null":
                here = {**self._settled(one), **here}
        return here


def allowed(shape: Shape) -> str:
    """Return what may stand there, to follow "it must be"."""
    if shape.choices:
        *most, last = (f'"{choice}"' for choice in shape.choices)
        return f"{', '.join(most)} or {last}" if most else last
    return _OF_TYPE[shape.node["type"]](shape)


def _table(shape: Shape) -> str:
    return f"a table with {', '.join(shape.parts)}"


def _list(shape: Shape) -> str:
    some = "a list with one or more" if shape.node.get("minItems") else "a list"
    return f"{some} of {allowed(shape.item)}"


def _number(shape: Shape, what: str = "a number") -> str:
    return f"{what} from {shape.node['minimum']:g} to {shape.node['maximum']:g}"


def _text(shape: Shape) -> str:
    fewest, most = shape.node.get("minLength", 0), shape.node.get("maxLength")
    return f"words in quotation marks, {fewest} to {most} letters" if most else "words in quotation marks"


_OF_TYPE = {
    "object": _table,
    "array": _list,
    "boolean": lambda _shape: "true or false",
    "integer": lambda shape: _number(shape, "a whole number"),
    "number": _number,
    "string": _text,
}
