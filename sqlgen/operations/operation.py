"""What every operation is: a call as the script wrote it, its effect on the schema, and its sentence."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

from sqlgen.operations.effect import Effect
from sqlgen.schema import Name, Schema

if TYPE_CHECKING:
    from sqlgen.operations.column_order import ColumnOrder


@dataclass(frozen=True, kw_only=True)
class Operation:
    """A frozen value that knows no dialect."""

    shows_line: ClassVar[bool] = False
    """Whether the sentence names the script's line, because the statement is the script's own text."""

    @classmethod
    def method(cls) -> str:
        """The one name of the operation everywhere: `op.add_column`, `Dialect.add_column`, `add_column.py`."""
        return cls.__module__.rpartition(".")[2]

    @classmethod
    def from_call(cls, *args: Any, **kwargs: Any) -> Self:
        """The operation from the arguments of Alembic's directive of this name."""
        raise NotImplementedError

    def parts(self, schema: Schema) -> "tuple[Operation, ...]":
        """The operations that the call amounts to on this schema, one object each: a table, then its indexes."""
        return (self,)

    def apply(self, schema: Schema) -> Schema:
        """The schema afterwards. Raises SchemaError where the operation does not fit the schema."""
        raise NotImplementedError

    def doubts(self, schema: Schema) -> Iterator[str]:
        """What is printed on trust, as the schema before it does not say enough: a sentence each, for a warning."""
        table = getattr(self, "table", None)
        if isinstance(table, Name):
            yield from on_trust(table, schema)

    def order(self, columns: "ColumnOrder") -> None:
        """Its part in the order of the columns that a batch leaves."""

    def is_altered(self) -> bool:
        """Whether Alembic's batch leaves it to ALTER TABLE on a server for which it makes most tables anew."""
        return False

    def describe(self) -> str:
        """What it does, in one sentence without a full stop."""
        raise NotImplementedError

    def effect(self) -> Effect | None:
        """The sign of it in the server's catalogue, where there is a reliable one."""
        return None

    def result(self) -> Any:
        """What the call gives back to the script."""
        return None


def on_trust(table: Name, schema: Schema) -> Iterator[str]:
    """The doubt about a table that an operation speaks of and no revision made."""
    known = schema.tables.get(table)
    if table not in schema.views and (known is None or not (known.made or known.known)):
        yield f"no revision made table {table}: it is taken to be there"
