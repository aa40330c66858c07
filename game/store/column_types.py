"""Types of columns that hold more than one value; all are JSON in the database."""

from typing import Any

from sqlalchemy import JSON
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class Words(TypeDecorator[tuple[str, ...]]):
    """A tuple of words, kept as a JSON list; None stays an empty field."""

    impl = JSON(none_as_null=True)
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> list[str] | None:  # noqa: ARG002
        """Turn the tuple into a list."""
        return None if value is None else list(value)

    def process_result_value(self, value: list[str] | None, dialect: Dialect) -> tuple[str, ...] | None:  # noqa: ARG002
        """Turn the list back into a tuple."""
        return None if value is None else tuple(value)


class Figures(TypeDecorator[tuple[tuple[str, float], ...]]):
    """Named numbers, kept as a JSON list of pairs."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: tuple[tuple[str, float], ...] | None, dialect: Dialect) -> list[list[str | float]]:  # noqa: ARG002
        """Turn the pairs into lists."""
        return [[name, number] for name, number in value or ()]

    def process_result_value(self, value: list[tuple[str, float]] | None, dialect: Dialect) -> tuple[tuple[str, float], ...]:  # noqa: ARG002
        """Turn the lists back into pairs."""
        return tuple((name, number) for name, number in value or ())


class Named(TypeDecorator[dict[str, Any]]):
    """Values by their names, kept as a JSON object."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> dict[str, Any]:  # noqa: ARG002
        """Turn any mapping into the one kind that JSON knows."""
        return dict(value)
