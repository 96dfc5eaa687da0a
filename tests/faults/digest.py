"""All that a database holds, as text that can be compared: what its catalogue says, and every row."""

import re
from collections.abc import Callable, Iterator

from tests.servers.server import Database

_POSTGRESQL = (
    """SELECT 'schema', nspname FROM pg_namespace WHERE nspname !~ '^pg_(temp|toast)' ORDER BY 2""",
    """SELECT 'relation', c.oid::regclass::text, relkind, relpersistence, reloptions::text, obj_description(c.oid)
        FROM pg_class c WHERE c.oid >= 16384 AND relkind <> 't' AND relnamespace <> 'pg_toast'::regnamespace
        ORDER BY 2""",
    """SELECT 'column', attrelid::regclass::text, attnum - (SELECT count(*) FROM pg_attribute gone
            WHERE gone.attrelid = a.attrelid AND gone.attnum > 0 AND gone.attnum < a.attnum AND gone.attisdropped),
            attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated,
            pg_get_expr(adbin, adrelid), col_description(attrelid, attnum)
        FROM pg_attribute a LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
        WHERE attrelid >= 16384 AND attnum > 0 AND NOT attisdropped
            AND attrelid NOT IN (SELECT oid FROM pg_class WHERE relnamespace = 'pg_toast'::regnamespace)
        ORDER BY 2, 3""",
    """SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid), convalidated
        FROM pg_constraint WHERE oid >= 16384 ORDER BY 2, 3""",
    """SELECT 'index', pg_get_indexdef(indexrelid), indisvalid FROM pg_index
        WHERE indrelid >= 16384 AND indrelid NOT IN (SELECT oid FROM pg_class WHERE relkind = 't') ORDER BY 2""",
    """SELECT 'enum', enumtypid::regtype::text, enumlabel FROM pg_enum ORDER BY 2, enumsortorder""",
    """SELECT 'trigger', pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 2""",
    """SELECT 'view', viewname, definition FROM pg_views WHERE schemaname !~ '^(pg_|information_)' ORDER BY 2""",
    """SELECT 'function', oid::regprocedure::text, prosrc FROM pg_proc WHERE oid >= 16384 ORDER BY 2""",
    """SELECT 'lock', locktype, mode FROM pg_locks WHERE locktype = 'advisory' AND pid <> pg_backend_pid()""",
)

_MYSQL = (
    "SELECT 'trigger', trigger_name, event_manipulation, event_object_table, action_timing, action_statement "
    "FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY 2",
    "SELECT 'routine', routine_name, routine_definition FROM information_schema.routines "
    "WHERE routine_schema = DATABASE() ORDER BY 2",
)

_ROWS_COUNTED = re.compile(r" AUTO_INCREMENT=\d+")
"""What MySQL has counted up to is no part of what a table is."""

_MOMENT = re.compile(r"datetime\.datetime\([^)]*\)|'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d[.\d]*'")
"""When a row was made: another moment in another run."""

Lines = Iterator[str]


def digest(database: Database) -> str:
    """Two databases with the same digest hold the same. What a table's numbers have been counted up to is left out."""
    lines = _KINDS[database.engine.dialect.name](database)
    found = "\n".join(lines)
    database.engine.dispose()
    return found


def difference(before: str, after: str) -> str:
    """A sentence about two digests, empty where they are the same."""
    old, new = set(before.splitlines()), set(after.splitlines())
    gone, come = sorted(old - new)[:3], sorted(new - old)[:3]
    if before == after:
        return ""
    return "; ".join([*(f"gone: {line}" for line in gone), *(f"come: {line}" for line in come)]) or "another order"


def _postgresql(database: Database) -> Lines:
    for query in _POSTGRESQL:
        yield from _answers(database, query)
    tables = "SELECT oid::regclass::text FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'm') ORDER BY 1"
    for (table,) in database.query(tables):
        yield from _rows(database, table)


def _mysql(database: Database) -> Lines:
    for table, kind in database.query("SHOW FULL TABLES"):
        made = database.query(f"SHOW CREATE TABLE `{table}`")[0][1]
        yield _ROWS_COUNTED.sub("", made).replace("\n", " ")
        if kind == "BASE TABLE":
            yield from _rows(database, f"`{table}`")
    for query in _MYSQL:
        yield from _answers(database, query)


def _sqlite(database: Database) -> Lines:
    yield from _answers(database, "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2")
    for (table,) in database.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY 1"):
        yield from _rows(database, f'"{table}"')


_KINDS: dict[str, Callable[[Database], Lines]] = {
    "postgresql": _postgresql,
    "mysql": _mysql,
    "mariadb": _mysql,
    "sqlite": _sqlite,
}


def _rows(database: Database, table: str) -> Lines:
    yield from sorted(
        f"{table}: {_MOMENT.sub('<a moment>', line)}" for line in _answers(database, f"SELECT * FROM {table}")
    )


def _answers(database: Database, query: str) -> Lines:
    yield from map(repr, database.query(query))
