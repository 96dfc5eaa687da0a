"""op.bulk_insert: what an online migration would send for the rows, one statement a row."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql.elements import ClauseElement

from sqlgen.errors import ArgumentInvalid, ColumnMissing
from sqlgen.operations import BulkInsert
from sqlgen.recording.call import shown_value
from sqlgen.recording.connection.dialect import COLLECT
from sqlgen.recording.execute import connection_of
from sqlgen.recording.recorder import Recorder, shared
from sqlgen.recording.translated import translated, translations
from sqlgen.schema import Name

Row = Mapping[str, Any]


def bulk_insert(table: sa.TableClause, rows: list[dict[str, Any]], *, multiinsert: bool = True) -> None:
    """One INSERT a row, whether or not they would go to a driver together. A row may lack what others have.

    Together, a driver gets the columns of the first row only.
    """
    recorder = shared()
    with recorder.at_line("bulk_insert", (table, rows)) as origin:
        _check(table, rows)
        keys = dict.fromkeys(key for row in rows for key in row)
        first = rows[0] if multiinsert and rows else keys

        def take(each: Recorder) -> None:
            insert = BulkInsert(
                table=Name(table.schema, table.name),
                columns=tuple(table.c[key].name for key in keys),
                statements=tuple(_statements(each, table, rows)),
                left_out=tuple(table.c[key].name for key in keys if key not in first),
            )
            # SQLAlchemy translates a Table only, and no sa.table()
            schemas = translations(each.connection) if isinstance(table, sa.Table) else {}
            each.record(translated(insert, schemas), origin)

        recorder.together(take)


def _check(table: sa.TableClause, rows: Sequence[Row]) -> None:
    if not isinstance(rows, list) or not all(isinstance(row, Mapping) for row in rows):
        raise ArgumentInvalid("rows", "a list of dictionaries", shown_value(rows))
    for row in rows:
        for key in row:
            if key not in table.c:
                raise ColumnMissing(table.name, str(key), tuple(table.c.keys()))


def _statements(recorder: Recorder, table: sa.TableClause, rows: Sequence[Row]) -> Iterator[str]:
    """Rows that are alike go together, and are compiled once."""
    connection, collected = connection_of(recorder), list[str]()
    for (_, has_sql), alike in groupby(rows, _likeness):
        for parameters in ([row] for row in alike) if has_sql else (list(alike),):
            insert = table.insert().values(parameters[0]) if has_sql else table.insert()
            connection.run(insert, None if has_sql else parameters, {COLLECT: collected})
    yield from collected


def _likeness(row: Row) -> tuple[tuple[str, ...], bool]:
    """The columns that a row has, and whether a value is an expression, which a driver cannot take."""
    return tuple(row), any(isinstance(value, ClauseElement) for value in row.values())
