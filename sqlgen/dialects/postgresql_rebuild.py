"""The rebuild of a PostgreSQL table, which only a batch with recreate="always" asks for: columns in another order.

An ALTER TABLE does whatever else a batch changes, and leaves the same: https://wiki.postgresql.org/wiki/Alter_column_position
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from sqlgen.dialects.origins import origins
from sqlgen.dialects.parts import parts
from sqlgen.dialects.postgresql_found import refuse_others
from sqlgen.dialects.postgresql_server import NAME_BYTES
from sqlgen.dialects.reflected.postgresql_columns import is_serial, sequence_name
from sqlgen.dialects.statement import Statement, Work
from sqlgen.errors import StillNeeded, TriggerUnknown
from sqlgen.operations import AlterColumn, BatchAlterTable, CreateDomain, CreateEnum, MoveColumn, SetTableOptions, Step
from sqlgen.schema import Check, Column, Computed, Constraint, ForeignKey, Identity, Name, Table
from sqlgen.schema.build import build_constraint_of, build_table

if TYPE_CHECKING:
    from sqlgen.dialects.postgresql import PostgreSQL


def takes_rebuild(dialect: "PostgreSQL", step: Step[BatchAlterTable]) -> bool:
    """Whether the batch asks for what ALTER TABLE cannot do."""
    operation, begun = step.operation, step.operation.begun(step.before)
    said, real = begun.table(operation.table), step.before.table(operation.table)
    return any(map(_is_of_new_table, (part.operation for part in parts(step)))) or (
        said is not real and not dialect.is_alike(said, real)
    )


def _is_of_new_table(operation: Any) -> bool:
    match operation:
        case MoveColumn():
            return True
        case SetTableOptions(options=options, prefixes=prefixes):
            return bool(prefixes) or any(key.startswith("postgresql_") for key in options)
        case _:
            return False


def rebuild(dialect: "PostgreSQL", step: Step[BatchAlterTable]) -> Iterator[Statement]:
    """The statements of it, under one sentence. The lock keeps out writers, whose rows would not be copied."""
    name = step.operation.table
    before, after = step.before.table(name), step.after.table(name)
    _check(step, before, after)
    new = Name(name.schema, _clipped(f"_sqlgen_{name.name}"))
    for part in parts(step):
        if isinstance(part.operation, CreateEnum | CreateDomain):
            yield from dialect.statements(part)
    cost = f"copies every row while nobody else reads or writes {name}; refused if it has what no revision made"
    lock = f"LOCK TABLE {dialect.table(name)} IN ACCESS EXCLUSIVE MODE"
    yield Statement(sql=lock, sentence=f"{step.sentence}\nrebuilds {name}: {cost}")
    yield Statement(sql=refuse_others(dialect, before, step.before))
    yield from _free_names(dialect, step, before)
    yield Statement(sql=_definition(dialect, after, new))
    yield Statement(sql=_copy(dialect, step, after, new), work=Work.DDL)
    yield from _go_on_counting(dialect, step, after, new)
    yield Statement(sql=f"DROP TABLE {dialect.table(name)}")
    yield Statement(sql=f"ALTER TABLE {dialect.table(new)} RENAME TO {dialect.quote(name.name)}")
    yield from _name_sequences(dialect, after, new)
    yield from _what_comes_with(dialect, step, after)


def _check(step: Step[BatchAlterTable], before: Table, after: Table) -> None:
    """Raises where something would be lost with the old table."""
    before.check_known("PostgreSQL makes it anew, from what is known of it")
    for view in step.before.views.values():
        if view.reads(before.name):
            raise StillNeeded(f"table {before.name}", f"view {view.name}", "made anew")
    built = build_table(after)
    for column in after.columns:
        counts = column.autoincrement is True and not isinstance(column.server_default, Identity)
        if counts and not is_serial(built.c[column.name]):
            raise NotImplementedError(f"column {column.name} numbers the rows, and is no longer the key by itself")
    for trigger in before.triggers:
        if trigger.sql is None:
            raise TriggerUnknown(str(before.name), trigger.name)


def _free_names(dialect: "PostgreSQL", step: Step[BatchAlterTable], before: Table) -> Iterator[Statement]:
    """The keys that reference the table go first; then what shares its name with an index, as the new one has it."""
    for owner, key in _references(step.before, before.name):
        yield Statement(sql=dialect.dropped_constraint(key, owner))
    own = [each for each in before.constraints if isinstance(each, ForeignKey) and each.referent == before.name]
    indexed = [each for each in before.constraints if not isinstance(each, Check | ForeignKey)]
    for constraint in (*own, *indexed):
        yield Statement(sql=dialect.dropped_constraint(constraint, before))


def _references(schema: Any, name: Name) -> list[tuple[Table, ForeignKey]]:
    """The foreign keys of other tables to this one."""
    return [(owner, key) for owner, key in schema.references_to(name) if owner.name != name]


def _definition(dialect: "PostgreSQL", after: Table, new: Name) -> str:
    """CREATE TABLE under the temporary name, with each constraint under the name that it is to have."""
    constraints = (_spelled_out(each, after.name, new) for each in after.constraints)
    table = after.replace(name=new, constraints=tuple(constraints), comment=None)
    return dialect.compile(sa.schema.CreateTable(build_table(table)))


def _spelled_out(constraint: Constraint, name: Name, new: Name) -> Constraint:
    named = constraint.replace(named=True)
    if isinstance(named, ForeignKey) and named.referent == name:
        return named.replace(referent=new)
    return named.replace(type_column=None, in_column=None) if isinstance(named, Check) else named


def _copy(dialect: "PostgreSQL", step: Step[BatchAlterTable], after: Table, new: Name) -> str:
    stood = step.operation.begun(step.before).table(after.name)
    origin = origins(step.operation, stood.column_names)
    kept = [each for each in after.columns if each.name in origin and not isinstance(each.server_default, Computed)]
    into = ", ".join(dialect.quote(column.name) for column in kept)
    out = ", ".join(_source(dialect, step, stood.column(origin[column.name]), column) for column in kept)
    # https://www.postgresql.org/docs/current/sql-insert.html: else an identity that is ALWAYS refuses its own values
    always = any(isinstance(each.server_default, Identity) and each.server_default.always for each in kept)
    overriding = " OVERRIDING SYSTEM VALUE" if always else ""
    return f"INSERT INTO {dialect.table(new)} ({into}){overriding} SELECT {out} FROM {dialect.table(after.name)}"


def _source(dialect: "PostgreSQL", step: Step[BatchAlterTable], old: Column, new: Column) -> str:
    changes = (each for each in step.operation.operations if isinstance(each, AlterColumn) and each.type is not None)
    using = [each.using for each in changes if each.using and each.column in (old.name, new.name)]
    if using:
        return using[-1]
    quoted, type_ = dialect.quote(old.name), dialect.type(new)
    return quoted if dialect.type(old) == type_ else f"CAST({quoted} AS {type_})"


def _go_on_counting(dialect: "PostgreSQL", step: Step[BatchAlterTable], after: Table, new: Name) -> Iterator[Statement]:
    """A sequence goes on where that of the old table was: https://www.postgresql.org/docs/current/functions-sequence.html"""
    origin = origins(step.operation, step.before.table(after.name).column_names)
    for column in _counting(after):
        if column.name in origin:
            old, own = (
                f"pg_get_serial_sequence({dialect.literal(dialect.table(table))}, {dialect.literal(name)})"
                for table, name in ((after.name, origin[column.name]), (new, column.name))
            )
            yield Statement(sql=f"SELECT setval({own}, nextval({old}), false)")


def _name_sequences(dialect: "PostgreSQL", after: Table, new: Name) -> Iterator[Statement]:
    for column in _counting(after):
        given, usual = (sequence_name(name, column.name) for name in (new, after.name))
        yield Statement(sql=f"ALTER SEQUENCE {dialect.table(given)} RENAME TO {dialect.quote(usual.name)}")


def _counting(table: Table) -> list[Column]:
    built = build_table(table)
    return [
        each for each in table.columns if isinstance(each.server_default, Identity) or is_serial(built.c[each.name])
    ]


def _what_comes_with(dialect: "PostgreSQL", step: Step[BatchAlterTable], after: Table) -> Iterator[Statement]:
    """Indexes, the keys of other tables, triggers and comments."""
    for index in after.indexes:
        options = {key: value for key, value in index.options.items() if key != "postgresql_concurrently"}
        yield Statement(sql=dialect.index(index.replace(options=options), after))
    for owner, key in _references(step.after, after.name):
        yield Statement(
            sql=dialect.compile(sa.schema.AddConstraint(build_constraint_of(owner, key.replace(named=True))))
        )
    for trigger in after.triggers:
        assert trigger.sql is not None  # _check() has looked
        yield Statement(sql=trigger.sql)
    yield from (Statement(sql=sql) for sql in dialect.comments(after))


def _clipped(name: str) -> str:
    return name.encode()[:NAME_BYTES].decode(errors="ignore")
