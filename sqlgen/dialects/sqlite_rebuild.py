"""The rebuild of a SQLite table: made anew beside the old one, its rows copied, put in its place.

The order of the steps is that of https://www.sqlite.org/lang_altertable.html#otheralter; the file has switched foreign
keys off before its transaction begins.
"""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from sqlgen.dialects.origins import origins
from sqlgen.dialects.statement import Statement
from sqlgen.errors import TriggerUnknown
from sqlgen.operations import BatchAlterTable, Step
from sqlgen.schema import Column, Computed, Name, Schema, Table, Trigger

if TYPE_CHECKING:
    from sqlgen.dialects.base import Dialect


def rebuild(dialect: "Dialect", step: Step[Any], before: Table, after: Table) -> Iterator[Statement]:
    """The statements of it, under one sentence."""
    new = Name(after.name.schema, f"_sqlgen_{after.name.name}")
    name, new_name = dialect.table(after.name), dialect.table(new)
    stood = (
        step.operation.begun(step.before).table(after.name) if isinstance(step.operation, BatchAlterTable) else before
    )
    cost = f"copies every row; refused if {after.name} has columns, indexes or triggers that no revision made"
    yield Statement(sql=_refusal(dialect, before), sentence=f"{step.sentence}\nrebuilds {after.name}: {cost}")
    definition = dialect.definition(after, new)
    yield Statement(sql=definition)
    yield Statement(sql=_copy(dialect, stood, after, new, origins(step.operation, stood.column_names)))
    if _counts(definition) and _counts(dialect.definition(before)):
        yield from _keep_sequence(dialect, after, new)
    yield Statement(
        sql="PRAGMA legacy_alter_table = ON",
        note=f"views and triggers elsewhere that name {after.name} stay as they are",
    )
    yield Statement(sql=f"DROP TABLE {name}")
    yield Statement(sql=f"ALTER TABLE {new_name} RENAME TO {dialect.quote(after.name.name)}")
    yield Statement(sql="PRAGMA legacy_alter_table = OFF")
    for index in after.indexes:
        yield Statement(sql=dialect.index(index, after))
    for trigger in after.triggers:
        yield Statement(sql=_trigger(trigger, after))
    yield from _broken_keys(dialect, step.after, after)


def _refusal(dialect: "Dialect", before: Table) -> str:
    """Fails if the table is not as the revisions left it, for whatever else it has would be lost.

    Columns in another order are no others: a downgrade may have added one again, at the end.
    """
    table = dialect.literal(before.name.name)
    objects = [f"index {index.name}" for index in before.indexes]
    objects += [f"trigger {trigger.name}" for trigger in before.triggers]
    expected = "; ".join([", ".join(sorted(before.column_names)), *sorted(objects)])
    message = dialect.literal(f"sqlgen: {before.name} is not as the revisions left it, found ")
    found = (
        f"SELECT type, name FROM main.sqlite_master WHERE tbl_name = {table}"
        " AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name"
    )
    columns = f"SELECT group_concat(name, ', ') FROM (SELECT name FROM pragma_table_xinfo({table}) ORDER BY name)"
    others = f"SELECT COALESCE(group_concat('; ' || type || ' ' || name, ''), '') FROM ({found})"
    return (
        f"SELECT json_extract('{{}}', {message} || found)\n"
        f"FROM (SELECT ({columns}) || ({others}) AS found)\n"
        f"WHERE found IS NOT {dialect.literal(expected)}"
    )


def _trigger(trigger: Trigger, table: Table) -> str:
    """The trigger that went with the old table, as the script wrote it."""
    if trigger.sql is None:
        raise TriggerUnknown(str(table.name), trigger.name)
    return trigger.sql


def _copy(dialect: "Dialect", before: Table, after: Table, new: Name, origin: Mapping[str, str]) -> str:
    pairs = [(column, _source(dialect, before, column, origin)) for column in after.columns]
    kept = [(dialect.quote(column.name), source) for column, source in pairs if source]
    if not kept:
        raise NotImplementedError("no column with values of its own would be left")
    into, out = (", ".join(side) for side in zip(*kept, strict=True))
    return f"INSERT INTO {dialect.table(new)} ({into}) SELECT {out} FROM {dialect.table(before.name)}"


def _source(dialect: "Dialect", before: Table, column: Column, origin: Mapping[str, str]) -> str | None:
    """Where a column's values come from; None for a new one, and for one that the server computes."""
    name = origin.get(column.name)
    if name is None or isinstance(column.server_default, Computed):
        return None
    old, quoted = before.column(name), dialect.quote(name)
    return f"CAST({quoted} AS {dialect.type(column)})" if _converts(old, column) else quoted


def _converts(old: Column, new: Column) -> bool:
    """Whether stored values change their kind with the type; JSON is text already, as Alembic's batch has it."""
    one, two = old.type.engine, new.type.engine
    return one._type_affinity is not two._type_affinity and not isinstance(two, sa.JSON)


def _counts(definition: str) -> bool:
    return "AUTOINCREMENT" in definition.upper()


def _keep_sequence(dialect: "Dialect", after: Table, new: Name) -> Iterator[Statement]:
    """AUTOINCREMENT goes on where it was: https://www.sqlite.org/autoinc.html."""
    old, own = dialect.literal(after.name.name), dialect.literal(new.name)
    yield Statement(sql=f"DELETE FROM sqlite_sequence WHERE name = {own}")
    yield Statement(
        sql=f"INSERT INTO sqlite_sequence (name, seq) SELECT {own}, seq FROM sqlite_sequence WHERE name = {old}"
    )


def _broken_keys(dialect: "Dialect", schema: Schema, after: Table) -> Iterator[Statement]:
    """Fails if a row of the table, or one that references it, now breaks a foreign key.

    A foreign key that finds nothing unique is an error of every check that meets it, so that those tables are left out.
    https://www.sqlite.org/foreignkeys.html#fk_indexes
    """
    table = dialect.literal(after.name.name)
    message = dialect.literal(f"sqlgen: rows of {after.name} would break a foreign key: ")
    unserved = {owner for owner, _ in schema.unserved}
    owners = {after.name, *(owner.name for owner, _ in schema.references_to(after.name))}
    sound = (each for each in schema.tables.values() if any(each.foreign_keys) and each.name in owners - unserved)
    asked = [f"({dialect.literal(each.name.name)})" for each in sound] if unserved else [""]
    for check in (f"pragma_foreign_key_check{each}" for each in asked):
        yield Statement(
            sql=f"""SELECT json_extract('{{}}', {message} || group_concat("table" || ' rowid ' || rowid, ', '))"""
            f""" FROM {check} WHERE "table" = {table} OR parent = {table} HAVING count(*) > 0"""
        )
