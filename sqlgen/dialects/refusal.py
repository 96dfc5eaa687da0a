"""What a database has not, told as an error: with the column where its type is the reason."""

from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from sqlgen.errors import ScriptError, TypeUnsupported, Unsupported, reason
from sqlgen.operations import Step
from sqlgen.schema import Column, Name, Table

_REMEDIES = {
    "NullType": "give it one: sa.Column(name, type)",
    "requires a length": "give it one: sa.String(200); or make it sa.Text()",
    "Enum type requires a name": 'give it one: sa.Enum(..., name="...")',
}
"""Ways out, by what SQLAlchemy says."""


def refusal(dialect: str, spell: Callable[[Column], str], step: Step[Any], error: Exception) -> ScriptError:
    """The error for a step that cannot be printed. `spell` prints a column's type, or raises."""
    for column in _columns(step):
        try:
            spell(column)
        except SQLAlchemyError as wrong:
            return TypeUnsupported(dialect, str(_table(step)), column.name, *_of_type(wrong, dialect))
    return Unsupported(dialect, reason(error))


def _of_type(error: SQLAlchemyError, dialect: str) -> tuple[str, str]:
    """What is wrong with the type, and the way out."""
    text = reason(error).replace("it has no ", f"{dialect} has no type ").removesuffix(f" on dialect {dialect}")
    for part, remedy in _REMEDIES.items():
        if part in text:
            return ("it has no type" if part == "NullType" else text), remedy
    return text, f'give it another type, for {dialect} alone by type.with_variant(other, "{dialect}")'


def _table(step: Step[Any]) -> Name | None:
    """The table that the step is about, which may be the one that it makes."""
    table = getattr(step.operation, "table", None)
    return table.name if isinstance(table, Table) else table


def _columns(step: Step[Any]) -> tuple[Column, ...]:
    table = step.after.tables.get(_table(step))  # type: ignore[arg-type]
    return table.columns if table else ()
