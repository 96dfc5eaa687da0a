"""What a PostgreSQL server does by itself: it names what has no name, and keeps enum types as objects."""

import re
from collections.abc import Iterable, Iterator
from functools import partial

from sqlgen.dialects.settle import (
    name_constraints,
    numbered_by_sequences,
    numbers,
    with_checks_of_its_own,
    without_native_checks,
)
from sqlgen.errors import StillNeeded
from sqlgen.schema import (
    Check,
    Column,
    ColumnType,
    Constraint,
    Exclude,
    ForeignKey,
    Fragment,
    PrimaryKey,
    Schema,
    Server,
    Table,
    Unique,
)
from sqlgen.schema.constraint import ColumnsConstraint
from sqlgen.schema.copied import SERIALS, with_inherited
from sqlgen.schema.verbatim import VerbatimType

NAME_BYTES = 63
"""NAMEDATALEN - 1: https://www.postgresql.org/docs/current/limits.html"""


class PostgreSQLServer(Server):
    named_types = True
    checks_referents = True
    conditions = frozenset({"add_column", "create_index", "drop_column", "drop_constraint", "drop_index"})
    is_made_anew = False

    def why_not(self, kind: str, text: str) -> str | None:
        """A label is stored as a name: https://www.postgresql.org/docs/current/datatype-enum.html"""
        size = len(text.encode(errors="replace"))
        if kind == "comment" or size <= NAME_BYTES:
            return None
        return f"has {size} bytes, and {NAME_BYTES} is the most that PostgreSQL keeps"

    def new_table(self, table: Table, schema: Schema) -> Table:
        """There are no rows to leave unchecked, and no index is made twice.

        src/backend/parser/parse_utilcmd.c: transformCheckConstraints, transformIndexConstraints
        """
        return with_inherited(table.replace(constraints=tuple(_once(map(_valid, table.constraints)))), schema)

    def prepare_for(self, key: PrimaryKey, table: Table) -> Table:
        return table.require(key.columns)

    def settle(self, table: Table, schema: Schema) -> Table:
        table = _numbering_as_key_or_serial(numbered_by_sequences(table))
        checked = with_checks_of_its_own(without_native_checks(table, boolean=True, enum=True), unnamed=True)
        return name_constraints(checked, partial(choose_name, schema=schema))

    def drop_column(self, table: Table, column: str) -> Table:
        """An exclusion constraint goes with a column of its elements, and not with one that it reads otherwise."""
        for each in table.constraints:
            if isinstance(each, Exclude) and each.involves(column) and column not in each.columns:
                raise StillNeeded(f"column {column} of table {table.name}", str(each))
        return super().drop_column(table, column)


def _numbering_as_key_or_serial(table: Table) -> Table:
    """The table with a column that is numbered, and is not in the key, as what it is then: of the type SERIAL.

    The default stays when the key goes, and is there without a key.
    """
    key = table.primary_key.columns if table.primary_key else ()

    def spelled(column: Column) -> Column:
        if column.autoincrement is True and column.name not in key:
            return column.replace(type=ColumnType.read(VerbatimType(_serial(column.type))), autoincrement=False)
        engine = column.type.engine
        if key == (column.name,) and isinstance(engine, VerbatimType) and engine.text.upper() in SERIALS:
            return column.replace(type=ColumnType.read(SERIALS[engine.text.upper()]), autoincrement=True)
        return column

    columns = tuple(map(spelled, table.columns))
    return table if columns == table.columns else table.replace(columns=columns)


def _serial(type_: ColumnType) -> str:
    return next((name for name, cls in SERIALS.items() if isinstance(type_.engine, cls)), "SERIAL")


def _valid(constraint: Constraint) -> Constraint:
    options = {key: value for key, value in constraint.options.items() if key != "postgresql_not_valid"}
    return constraint if options == constraint.options else constraint.replace(options=options)


def _once(constraints: Iterable[Constraint]) -> Iterator[Constraint]:
    """Without a UNIQUE of the primary key's columns, or an earlier UNIQUE's. That one gets its name, if it has none."""
    kept: list[tuple[int, Constraint]] = []
    for place, one in sorted(enumerate(constraints), key=lambda each: not isinstance(each[1], PrimaryKey)):
        same = next((number for number, (_, earlier) in enumerate(kept) if _is_same_index(earlier, one)), None)
        if same is None:
            kept.append((place, one))
        else:
            there, earlier = kept[same]
            kept[same] = (there, earlier if earlier.name else earlier.replace(name=one.name))
    return (each for _, each in sorted(kept, key=lambda each: each[0]))


def _is_same_index(one: Constraint, other: Constraint) -> bool:
    if not (isinstance(one, PrimaryKey | Unique) and isinstance(other, PrimaryKey | Unique)):
        return False
    first, second = ((each.columns, each.deferrable or False, each.initially, each.options) for each in (one, other))
    return first == second


def _is_relation(name: str, table: Table, schema: Schema) -> bool:
    """Whether another table or index of the schema has this name, which also the index of a key must not have."""
    others = (each for each in schema.tables.speaking_of(("relation", name)) if each.name != table.name)
    return any(name in _relations(each) for each in others if each.name.schema == table.name.schema)


def _relations(table: Table) -> Iterator[str | None]:
    yield from (table.name.name, *(each.name for each in table.indexes))
    yield from (each.name for each in table.constraints if isinstance(each, PrimaryKey | Unique | Exclude))


def choose_name(constraint: Constraint, table: Table, taken: Iterable[str], schema: Schema) -> str:
    """The name that the server gives, e.g. account_email_key: src/backend/commands/indexcmds.c, ChooseIndexName."""
    columns, label = _name_parts(constraint, table)
    names = (object_name(table.name.name, columns, f"{label}{number}") for number in numbers())
    return next(name for name in names if name not in taken and not _is_relation(name, table, schema))


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
            return "_".join(_numbered(_element_name(each) for each, _ in constraint.elements)), "excl"
        case _:
            raise TypeError(constraint)


def _element_name(element: Fragment) -> str:
    """FigureIndexColname of src/backend/parser/parse_target.c: a column, a function, or "expr"."""
    function = re.fullmatch(r"(\w+)\s*\(.*\)", str(element).strip(), re.DOTALL)
    return element.column_order or (function[1] if function else "expr")


def _numbered(names: Iterable[str]) -> list[str]:
    """ChooseIndexColumnNames: one that stands already has a number behind it."""
    numbered: list[str] = []
    for name in names:
        free = (f"{name}{number}" for number in numbers())
        numbered.append(next(each for each in free if each not in numbered))
    return numbered


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
