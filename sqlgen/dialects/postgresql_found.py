"""A table of PostgreSQL as its catalogue has it, against what the revisions left of it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from sqlgen.schema import Schema, Table

if TYPE_CHECKING:
    from sqlgen.dialects.postgresql import PostgreSQL

_FOUND = """\
    SELECT string_agg(what, ', ' ORDER BY part, what COLLATE "C") INTO found FROM (
        SELECT 1 AS part, attname::text AS what
        FROM pg_attribute WHERE attrelid = itself AND attnum > 0 AND NOT attisdropped
        UNION ALL SELECT 2, 'constraint ' || conname
        FROM pg_constraint WHERE conrelid = itself AND contype IN ('c', 'f', 'p', 'u', 'x')
        UNION ALL SELECT 3, 'index ' || relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
        WHERE indrelid = itself AND NOT EXISTS (
            SELECT FROM pg_constraint WHERE conrelid = itself AND conindid = indexrelid)
        UNION ALL SELECT 4, 'trigger ' || tgname FROM pg_trigger WHERE tgrelid = itself AND NOT tgisinternal
        UNION ALL SELECT 5, 'foreign key ' || conname || ' of ' || conrelid::regclass
        FROM pg_constraint WHERE confrelid = itself AND conrelid <> itself
        UNION ALL SELECT 6, 'policy ' || polname FROM pg_policy WHERE polrelid = itself
        UNION ALL SELECT 7, 'statistics ' || stxname FROM pg_statistic_ext WHERE stxrelid = itself
        UNION ALL SELECT 8, 'privileges' FROM pg_class WHERE oid = itself AND relacl IS NOT NULL
        UNION ALL SELECT 9, 'inheritance' FROM pg_inherits WHERE itself IN (inhrelid, inhparent)
    ) AS it;"""
"""https://www.postgresql.org/docs/current/catalogs.html"""


def refuse_others(dialect: "PostgreSQL", table: Table, schema: Schema) -> str:
    """Fails if the table is not as the revisions left it, for whatever else it has would be lost.

    Columns in another order are no others: a downgrade may have added one again, at the end.
    """
    message = dialect.literal(f"sqlgen: {table.name} is not as the revisions left it, found ".replace("%", "%%") + "%")
    return "\n".join(
        (
            "DO $sqlgen$",
            f"DECLARE itself regclass := {dialect.literal(dialect.table(table.name))}; found text;",
            "BEGIN",
            _FOUND,
            f"    IF found <> {dialect.literal(', '.join(_expected(dialect, table, schema)))} THEN",
            f"        RAISE EXCEPTION {message}, found;",
            "    END IF;",
            "END $sqlgen$",
        )
    )


def _expected(dialect: "PostgreSQL", table: Table, schema: Schema) -> Iterator[str]:
    yield from sorted(table.column_names)
    yield from sorted(f"constraint {each.name}" for each in table.constraints)
    yield from sorted(f"index {each.name}" for each in table.indexes)
    yield from sorted(f"trigger {each.name}" for each in table.triggers)
    keys = ((owner, key) for owner, key in schema.references_to(table.name) if owner.name != table.name)
    yield from sorted(f"foreign key {key.name} of {dialect.table(owner.name)}" for owner, key in keys)
