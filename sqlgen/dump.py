"""A simulated schema as the statements that make it on an empty database, and what they leave out as not known."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sqlgen.dialects.base import Dialect
from sqlgen.dialects.statement import Statement, Work
from sqlgen.errors import Origin
from sqlgen.operations import (
    CreateCheckConstraint,
    CreateDomain,
    CreateEnum,
    CreateForeignKey,
    CreateIndex,
    CreateTable,
    Operation,
    Step,
)
from sqlgen.schema import Check, Constraint, Domain, ForeignKey, Index, Name, Routine, Schema, Table, View
from sqlgen.schema.build import build_table
from sqlgen.schema.tables import Tables

_CHANGED = "it is not what a revision wrote any more"
_NO_NAME = "PRIMARY"
"""What MySQL calls every primary key, whatever name it is given."""
_ORIGIN = Origin("the simulated schema")
_LATER_BODIES = (
    Statement(
        sql="SET LOCAL check_function_bodies = off",
        sentence="A function may speak of what is made after it",
        work=Work.PLAIN,
    ),
)
"""https://www.postgresql.org/docs/current/runtime-config-client.html#GUC-CHECK-FUNCTION-BODIES"""
_OWNED = re.compile(r"\s*\bOWNED\s+BY\s+(?P<owner>.+?)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dump:
    """`unknown` is a sentence each of what the database has beside, as far as the revisions tell of it.

    `waiting` are the statements that need something of that, and would fail on an empty database: foreign keys.
    """

    statements: tuple[Statement, ...]
    waiting: tuple[Statement, ...]
    unknown: tuple[str, ...]


def dump(schema: Schema, dialect: Dialect) -> Dump:
    """Everything under the names that the simulation has for it, in an order in which each finds what it needs."""
    known = _known(schema)
    owners = {name: owned["owner"] for name, each in schema.sequences.items() if (owned := _OWNED.search(each.options))}
    types, tables, waiting = _made(schema, known, dialect)
    routines = [each for each in schema.routines if each.kind != "EXTENSION"]
    reading = [each for each in routines if any(map(each.mentions, (*schema.tables, *schema.views)))]
    bodies = _LATER_BODIES if routines and dialect.name == "postgresql" else ()
    statements = (
        *_schemas(schema, dialect),
        *_routines(each for each in schema.routines if each.kind == "EXTENSION"),
        *_sequences(schema, dialect),
        *types,
        *bodies,
        *_routines(each for each in routines if each not in reading),
        *tables,
        *(_owned(name, owner, dialect) for name, owner in owners.items()),
        *_routines(reading),
        *_views(schema),
        *_triggers(known),
    )
    return Dump(statements, tuple(waiting), tuple(_unknown(schema)))


def _known(schema: Schema) -> Schema:
    """The schema with the types and tables that can be printed, and no foreign key that the server would refuse."""
    tables = {name: table for name, table in schema.tables.items() if table.known}
    types = {name: type_ for name, type_ in schema.types.items() if isinstance(type_, Domain) or type_.values}
    kept = Tables(_without_keys(table, tables, schema) for table in tables.values())
    return replace(schema, tables=kept, types=types)


def _without_keys(table: Table, tables: Mapping[Name, Table], schema: Schema) -> Table:
    lost = tuple(_keys_lost(table, tables, schema))
    return table.replace(constraints=tuple(each for each in table.constraints if each not in lost))


def _keys_lost(table: Table, tables: Mapping[Name, Table], schema: Schema) -> Iterator[ForeignKey]:
    """The foreign keys whose table is not there, where the server asks for it."""
    yield from (key for key in table.foreign_keys if schema.server.checks_referents and key.referent not in tables)


def _schemas(schema: Schema, dialect: Dialect) -> Iterator[Statement]:
    """PostgreSQL's are a part of the database, those of the others are databases or files beside it."""
    named = {name.schema for name in (*schema.tables, *schema.types, *schema.sequences, *schema.views) if name.schema}
    for each in sorted(named | schema.schemas) if dialect.name == "postgresql" else ():
        yield Statement(sql=f"CREATE SCHEMA {dialect.quote(each)}", sentence=f"Create schema {each}")


def _sequences(schema: Schema, dialect: Dialect) -> Iterator[Statement]:
    for each in schema.sequences.values():
        options = _OWNED.sub("", each.options)
        sql = f"CREATE SEQUENCE {dialect.table(each.name)} {options}".rstrip()
        yield Statement(sql=sql, sentence=f"Create sequence {each.name}")


def _owned(name: Name, owner: str, dialect: Dialect) -> Statement:
    return Statement(sql=f"ALTER SEQUENCE {dialect.table(name)} OWNED BY {owner}")


def _routines(routines: Iterable[Routine]) -> Iterator[Statement]:
    for each in routines:
        sentence = f"Create {each.kind.lower()} {each.name}, as a revision wrote it"
        yield Statement(sql=each.sql, sentence=sentence, work=Work.PLAIN)


def _made(schema: Schema, known: Schema, dialect: Dialect) -> tuple[list[Statement], list[Statement], list[Statement]]:
    """The statements of types, of tables, and of foreign keys to what is not known."""
    types, tables, waiting = list[Statement](), list[Statement](), list[Statement]()
    made = replace(dialect.empty_schema(), baseline="unknown")
    for operation in (*_operations(known), *_waiting(schema, known)):
        after = operation.apply(made)
        found = types if isinstance(operation, CreateDomain | CreateEnum) else tables
        if isinstance(operation, CreateForeignKey) and operation.constraint.referent not in known.tables:
            found = waiting
        found += dialect.statements(Step(operation, made, after, _ORIGIN))
        made = after
    return types, tables, waiting


def _waiting(schema: Schema, known: Schema) -> Iterator[Operation]:
    for name in known.tables:
        for key in _keys_lost(schema.tables[name], known.tables, schema):
            yield _creation(name, key.replace(named=True))


def _operations(schema: Schema) -> Iterator[Operation]:
    """Types, tables with their indexes, then what needs other tables or comes after a table on its own."""
    for type_ in schema.types.values():
        yield CreateDomain(type=type_) if isinstance(type_, Domain) else CreateEnum(type=type_)
    made, later = set[Name](), list[Operation]()
    for table in schema.tables.values():
        made.add(table.name)
        named = tuple(each.replace(named=each.name not in (None, _NO_NAME)) for each in table.constraints)
        keys = [each for each in named if isinstance(each, ForeignKey) and each.referent not in made]
        unchecked = [each for each in named if "postgresql_not_valid" in each.options]
        deferred = (keys if schema.server.checks_referents else []) + unchecked
        alone = table.replace(
            constraints=tuple(each for each in named if each not in deferred), indexes=(), triggers=()
        )
        yield CreateTable(table=alone, indexes=(), construct=build_table(alone))
        later += (_creation(table.name, each) for each in deferred)
        yield from (CreateIndex(table=table.name, index=_written(index)) for index in table.indexes)
    yield from later


def _creation(table: Name, constraint: Constraint) -> Operation:
    if isinstance(constraint, ForeignKey):
        return CreateForeignKey(table=table, constraint=constraint)
    assert isinstance(constraint, Check)
    return CreateCheckConstraint(table=table, constraint=constraint)


def _written(index: Index) -> Index:
    """The index as a script would ask for it, in a transaction."""
    options = {key: value for key, value in index.options.items() if key != "postgresql_concurrently"}
    return index.replace(implied=False, options=options)


def _views(schema: Schema) -> Iterator[Statement]:
    """Each after those that it reads; the text is the script's own."""
    for view in _in_order(tuple(each for each in schema.views.values() if not _why_lost(each, schema))):
        yield Statement(sql=view.sql, sentence=f"Create view {view.name}, as a revision wrote it")


def _why_lost(view: View, schema: Schema) -> str:
    """Why the view cannot be made by its text, if it cannot."""
    if not view.holds:
        return _CHANGED
    strange = (name for name, table in schema.tables.items() if not table.known and view.mentions(name))
    return next((f"it reads table {name}, which is not known" for name in strange), "")


def _in_order(views: tuple[View, ...]) -> tuple[View, ...]:
    placed: tuple[View, ...] = ()
    while left := tuple(view for view in views if view not in placed):
        ready = tuple(view for view in left if not any(view.reads(other.name) for other in left if other is not view))
        placed += ready or left
    return placed


def _triggers(schema: Schema) -> Iterator[Statement]:
    for table in schema.tables.values():
        for trigger in table.triggers:
            if trigger.sql is not None:
                sentence = f"Create trigger {trigger.name} of table {table.name}, as a revision wrote it"
                yield Statement(sql=trigger.sql, sentence=sentence, work=Work.PLAIN)


def _unknown(schema: Schema) -> Iterator[str]:
    known = {name: table for name, table in schema.tables.items() if table.known}
    for name, table in schema.tables.items():
        if not table.known:
            why = "something that is not understood has changed it" if table.made else "no revision made it"
            yield f"table {name}: {why}"
    for name, type_ in schema.types.items():
        if not type_.known:
            yield f"type {name}: something that is not understood may have changed it"
    for table in known.values():
        for key in _keys_lost(table, known, schema):
            yield f"{key} of table {table.name}: it references table {key.referent}, which is not known"
        for trigger in table.triggers:
            if trigger.sql is None:
                yield f"trigger {trigger.name} of table {table.name}: {_CHANGED}"
    for view in schema.views.values():
        if why := _why_lost(view, schema):
            yield f"view {view.name}: {why}"
