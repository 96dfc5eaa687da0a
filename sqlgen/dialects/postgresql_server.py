"""What a PostgreSQL server does by itself: it names what has no name, and keeps enum types as objects."""

from collections.abc import Iterable, Iterator

from sqlgen.dialects.settle import name_constraints, with_checks_of_its_own, without_native_checks
from sqlgen.schema import Check, Constraint, Exclude, ForeignKey, PrimaryKey, Schema, Server, Table, Unique
from sqlgen.schema.constraint import ColumnsConstraint

NAME_BYTES = 63
"""NAMEDATALEN - 1: https://www.postgresql.org/docs/current/limits.html"""


class PostgreSQLServer(Server):
    named_types = True
    checks_referents = True

    def why_not(self, kind: str, text: str) -> str | None:
        """A label is stored as a name: https://www.postgresql.org/docs/current/datatype-enum.html"""
        size = len(text.encode(errors="replace"))
        if kind == "comment" or size <= NAME_BYTES:
            return None
        return f"has {size} bytes, and {NAME_BYTES} is the most that PostgreSQL keeps"

    def settle(self, table: Table, schema: Schema) -> Table:
        checked = with_checks_of_its_own(without_native_checks(table, boolean=True, enum=True), unnamed=True)
        return name_constraints(checked, choose_name, _relations(table, schema))


def _relations(table: Table, schema: Schema) -> Iterator[str]:
    """What else has a name among the tables and indexes of the schema, which also the index of a key must not have."""
    for name, other in schema.tables.items():
        if name != table.name and name.schema == table.name.schema:
            keys = (each.name for each in other.constraints if isinstance(each, PrimaryKey | Unique | Exclude))
            yield from (name.name, *(each.name for each in other.indexes), *(key for key in keys if key))


def choose_name(constraint: Constraint, table: Table, taken: Iterable[str]) -> str:
    """The name that the server gives, e.g. account_email_key: src/backend/commands/indexcmds.c, ChooseIndexName."""
    columns, label = _name_parts(constraint, table)
    for number in ("", *map(str, range(1, 1000))):
        name = object_name(table.name.name, columns, f"{label}{number}")
        if name not in taken:
            return name
    raise AssertionError("a thousand constraints of one name")


def _name_parts(constraint: Constraint, table: Table) -> tuple[str, str]:
    match constraint:
        case PrimaryKey():
            return "", "pkey"
        case Unique():
            return _joined(constraint), "key"
        case ForeignKey():
            return _joined(constraint), "fkey"
        case Check():
            read = [name for name in table.column_names if constraint.involves(name)]
            return (read[0] if len(read) == 1 else ""), "check"
        case Exclude():
            read = [name for name in table.column_names if constraint.involves(name)]
            return "_".join(read), "excl"
        case _:
            raise TypeError(constraint)


def _joined(constraint: ColumnsConstraint) -> str:
    return "_".join(constraint.columns)


def object_name(table: str, columns: str, label: str) -> str:
    """makeObjectName of the same file: the longer of the two names is cut until all fits."""
    one, two = table.encode(), columns.encode()
    room = NAME_BYTES - len(label) - 1 - (1 if two else 0)
    while len(one) + len(two) > room:
        if len(one) > len(two):
            one = one[:-1]
        else:
            two = two[:-1]
    return "_".join(part for part in (_clipped(one), _clipped(two), label) if part)


def _clipped(name: bytes) -> str:
    """The bytes as text, without half a character at the end."""
    return name.decode(errors="ignore")
