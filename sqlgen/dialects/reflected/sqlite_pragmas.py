"""What SQLite's pragmas say of a table: https://www.sqlite.org/pragma.html."""

import re
from collections.abc import Iterator
from typing import Any

from sqlalchemy.engine import Dialect

from sqlgen.dialects.defaults import is_expression
from sqlgen.dialects.reflected.expressions import element
from sqlgen.schema import Column, Computed, Index, PrimaryKey, Table, Unique
from sqlgen.schema.build import build_column, build_table
from sqlgen.schema.constraint import ColumnsConstraint

Row = tuple[Any, ...]


def table_xinfo(table: Table, dialect: Dialect) -> Iterator[Row]:
    """cid, name, type, notnull, dflt_value, pk, hidden."""
    key = table.primary_key.columns if table.primary_key else ()
    for number, column in enumerate(table.columns):
        place = key.index(column.name) + 1 if column.name in key else 0
        yield (
            number,
            column.name,
            _type(column, dialect),
            int(not column.nullable),
            _default(column, dialect),
            place,
            _hidden(column),
        )


def _type(column: Column, dialect: Dialect) -> str:
    """The type as it was declared. A collation is no part of it."""
    printed = dialect.type_compiler_instance.process(build_column(column).type)
    return re.sub(r" COLLATE .*", "", printed)


def _default(column: Column, dialect: Any) -> str | None:
    """The text of the default, without the parentheses of an expression."""
    text: str | None = dialect.ddl_compiler(dialect, None).get_column_default_string(build_column(column))
    if text is None or is_expression(text) or not text.startswith("("):
        return text
    return text[1:-1].strip()


def _hidden(column: Column) -> int:
    """2 for a virtual generated column, which is the default, and 3 for a stored one."""
    if not isinstance(column.server_default, Computed):
        return 0
    return 3 if column.server_default.persisted else 2


def foreign_key_list(table: Table) -> Iterator[Row]:
    """id, seq, table, from, to, on_update, on_delete, match. The newest key comes first."""
    for number, key in enumerate(reversed(list(table.foreign_keys))):
        targets = key.referent_columns or (None,) * len(key.columns)
        for place, (column, target) in enumerate(zip(key.columns, targets, strict=True)):
            yield number, place, key.referent.name, column, target, key.onupdate, key.ondelete, key.match


def index_list(table: Table) -> Iterator[Row]:
    """seq, name, unique, origin. `partial` is left out: the condition stands in the simulated schema."""
    indexes = [*((index.name, index.unique, "c") for index in table.indexes)]
    indexes += [(name, True, "u") for name in automatic_indexes(table)]
    for number, (name, unique, origin) in enumerate(indexes):
        yield number, name, int(unique), origin


def index_info(index: Index, table: Table, dialect: Dialect) -> Iterator[Row]:
    """seqno, cid, name. An expression has no name."""
    for number, part in enumerate(index.expressions):
        yield number, -2, element(part, table, dialect).column


def automatic_indexes(table: Table) -> dict[str, Index]:
    """Those behind UNIQUE and PRIMARY KEY. An INTEGER PRIMARY KEY needs none: it is the row's own id."""
    keys = [each for each in table.constraints if isinstance(each, Unique) or _needs_index(each, table)]
    names = (f"sqlite_autoindex_{table.name.name}_{number + 1}" for number in range(len(keys)))
    return {
        name: Index(name=name, expressions=key.columns, unique=True)
        for name, key in zip(names, keys, strict=True)
        if isinstance(key, ColumnsConstraint)
    }


def _needs_index(constraint: object, table: Table) -> bool:
    if not isinstance(constraint, PrimaryKey):
        return False
    own = build_table(table).primary_key.columns
    return len(own) > 1 or str(own[0].type).upper() != "INTEGER"
