"""What SQLAlchemy's inspector passes over on PostgreSQL: whole constraints, indexes, and how a table is stored."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.engine import Connection, Engine

Facts = dict[str, Any]

_CONSTRAINTS = """
    SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE conrelid <> 0 AND contype <> 'n' ORDER BY 1, 2"""
_INDEXES = """
    SELECT indrelid::regclass::text, pg_get_indexdef(indexrelid), spcname
    FROM pg_index JOIN pg_class ON oid = indexrelid LEFT JOIN pg_tablespace AS space ON space.oid = reltablespace
    WHERE indrelid >= 16384 ORDER BY 1, 2"""
_STORAGE = """
    SELECT oid::regclass::text, relkind::text, relpersistence::text, reloptions, pg_get_partkeydef(oid),
        array(SELECT inhparent::regclass::text FROM pg_inherits WHERE inhrelid = pg_class.oid),
        (SELECT spcname FROM pg_tablespace AS space WHERE space.oid = reltablespace),
        (SELECT amname FROM pg_am AS method WHERE method.oid = relam)
    FROM pg_class WHERE relkind IN ('r', 'p') AND oid >= 16384 ORDER BY 1"""


def more_of_postgresql(bind: Engine | Connection, tables: Facts) -> None:
    """Adds it to what the inspector has said of each table."""
    for key, sql in (("constraints", _CONSTRAINTS), ("indexes in full", _INDEXES), ("storage", _STORAGE)):
        for table in tables.values():
            table[key] = []
        for name, *facts in _rows(bind, sql):
            if (bare := name.replace('"', "")) in tables:
                tables[bare][key].append(facts)


def exclusions(table: Facts) -> list[str]:
    return [name for name, definition in table.get("constraints", ()) if definition.startswith("EXCLUDE")]


def _rows(bind: Engine | Connection, sql: str) -> Iterable[Any]:
    if isinstance(bind, Connection):
        return list(bind.exec_driver_sql(sql))
    with bind.connect() as connection:
        return list(connection.exec_driver_sql(sql))
