"""PostgreSQL's enum types and domains, made and changed."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlgen.operations import AlterType, CreateDomain, CreateEnum, Operation
from sqlgen.rawsql.column import ColumnDefinition, read_expression
from sqlgen.rawsql.constraint import read_check
from sqlgen.rawsql.cursor import Cursor, Unreadable, fragment
from sqlgen.rawsql.mentions import spoken_of
from sqlgen.schema import Check, Domain, EnumType, Name, NamedType
from sqlgen.schema.constraint import substituted


def create_type(cursor: Cursor) -> list[Operation]:
    """An enum. Other types change nothing: a column of one keeps its text."""
    cursor.expect("TYPE")
    name = cursor.qualified()
    if not cursor.take("AS", "ENUM"):
        return spoken_of(cursor)
    return [CreateEnum(type=EnumType(name, tuple(part.string() for part in cursor.group().parts())))]


def alter_type(cursor: Cursor) -> list[Operation]:
    cursor.expect("TYPE")
    enum = cursor.schema.types.get(cursor.qualified())
    if enum is None:
        cursor.rest()
        return []
    if isinstance(enum, EnumType) and cursor.take("ADD", "VALUE"):
        return [AlterType(name=enum.name, type=_with_value(enum, cursor))]
    if isinstance(enum, EnumType) and cursor.take("RENAME", "VALUE"):
        return [AlterType(name=enum.name, type=_with_renamed_value(enum, cursor))]
    return _alter(enum, cursor)


def _alter(type_: NamedType, cursor: Cursor) -> list[Operation]:
    """What an enum and a domain have in common."""
    if cursor.take("OWNER", "TO"):
        cursor.rest()
        return []
    if cursor.take("RENAME", "TO"):
        name = Name(type_.name.schema, cursor.name())
    else:
        cursor.expect("SET", "SCHEMA")
        name = cursor.in_schema(type_.name)
    return [AlterType(name=type_.name, type=replace(type_, name=name))]


def _with_value(enum: EnumType, cursor: Cursor) -> EnumType:
    if_not_exists = cursor.if_not_exists()
    value = cursor.string()
    side = cursor.take_any("BEFORE", "AFTER")
    neighbour = cursor.string() if side else ""
    if value in enum.values and if_not_exists:
        return enum
    if value in enum.values or (side and neighbour not in enum.values):
        raise Unreadable
    place = enum.values.index(neighbour) + (side == "AFTER") if side else len(enum.values)
    return replace(enum, values=(*enum.values[:place], value, *enum.values[place:]))


def _with_renamed_value(enum: EnumType, cursor: Cursor) -> EnumType:
    old = cursor.string()
    cursor.expect("TO")
    return replace(enum, values=substituted(enum.values, old, cursor.string()))


def create_domain(cursor: Cursor) -> list[Operation]:
    """https://www.postgresql.org/docs/current/sql-createdomain.html"""
    cursor.expect("DOMAIN")
    name = cursor.qualified()
    _ = cursor.take("AS")
    definition = ColumnDefinition.read(cursor, name, "value")
    checks = tuple(each for each in definition.constraints if isinstance(each, Check))
    if len(checks) < len(definition.constraints):
        raise Unreadable
    value = replace(definition.column(), autoincrement=False)
    return [CreateDomain(type=Domain(name, value, checks))]


def alter_domain(cursor: Cursor) -> list[Operation]:
    """https://www.postgresql.org/docs/current/sql-alterdomain.html"""
    cursor.expect("DOMAIN")
    domain = cursor.schema.types.get(cursor.qualified())
    if not isinstance(domain, Domain):
        cursor.rest()
        return []
    changes = dict(_changes(domain, cursor))
    if not changes:
        return _alter(domain, cursor)
    return [AlterType(name=domain.name, type=replace(domain, **changes))]


def _changes(domain: Domain, cursor: Cursor) -> Iterator[tuple[str, Any]]:
    """The change that comes next, if it is one of what the domain demands."""
    if cursor.take("SET", "DEFAULT"):
        yield "value", replace(domain.value, server_default=fragment(read_expression(cursor)))
    elif cursor.take("DROP", "DEFAULT"):
        yield "value", replace(domain.value, server_default=None)
    elif cursor.take("SET", "NOT", "NULL"):
        yield "value", replace(domain.value, nullable=False)
    elif cursor.take("DROP", "NOT", "NULL"):
        yield "value", replace(domain.value, nullable=True)
    elif cursor.take("ADD"):
        name = cursor.name() if cursor.take("CONSTRAINT") else None
        cursor.expect("CHECK")
        yield "checks", (*domain.checks, read_check(cursor, name))
    elif cursor.take("DROP", "CONSTRAINT"):
        gone = cursor.name()
        if gone not in [each.name for each in domain.checks]:
            raise Unreadable
        yield "checks", tuple(each for each in domain.checks if each.name != gone)
