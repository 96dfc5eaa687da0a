"""Columns as SQLAlchemy reflects them on PostgreSQL."""

import re
from collections.abc import Mapping
from inspect import signature
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import DOMAIN
from sqlalchemy.types import TypeEngine

from sqlgen.dialects.postgresql_server import object_name
from sqlgen.dialects.reflected.expressions import expression
from sqlgen.dialects.reflected.postgresql_defaults import normal_default
from sqlgen.dialects.reflected.postgresql_named import domain_facts, enum_facts
from sqlgen.dialects.reflected.postgresql_types import format_type
from sqlgen.schema import Column, Computed, Domain, EnumType, Fragment, Identity, Name, Schema, Table
from sqlgen.schema.build import build_column, build_table
from sqlgen.schema.verbatim import VerbatimType

_LIMITS = {"smallint": 2**15, "integer": 2**31, "bigint": 2**63}

Facts = dict[str, Any]


def reflect_columns(table: Table, schema: Schema, dialect: Any, asked: str | None) -> list[Facts]:
    """`asked` is the schema that the script named; SQLAlchemy puts it before a sequence, in quotes of its own."""
    built = build_table(table)
    every = (_reflect(column, built.c[column.name], table, schema, dialect) for column in table.columns)
    facts = map(_with_domain, every)
    return [_in_schema(each, asked) if asked else each for each in facts]


def _in_schema(facts: Facts, schema: str) -> Facts:
    default = facts["default"] and re.sub(r"^(nextval\(')(?=[^'.]+')", rf'\1"{schema}".', facts["default"])
    return facts | {"default": default}


def _with_domain(facts: Facts) -> Facts:
    """The column also demands what its domain demands."""
    type_ = facts["type"]
    if not isinstance(type_, DOMAIN):
        return facts
    nullable = facts["nullable"] and not type_.not_null
    return facts | {"nullable": nullable, "default": facts["default"] or type_.default}


def _reflect(column: Column, built: sa.Column[Any], table: Table, schema: Schema, dialect: Any) -> Facts:
    printed, collation = _printed(column, dialect)
    formatted = format_type(printed)
    default = column.server_default
    serial = is_serial(built)
    facts: Facts = {
        "name": column.name,
        "type": _reflect_type(formatted, collation, schema, dialect),
        "nullable": column.nullable,
        "default": None,
        "autoincrement": serial or isinstance(default, Identity),
        "comment": column.comment or None,
    }
    match default:
        case Computed():
            sqltext = expression(default.sqltext, dialect)
            return facts | {"computed": {"sqltext": f"({sqltext})", "persisted": _is_stored(default, schema)}}
        case Identity():
            return facts | {"identity": _identity(default, formatted)}
        case Fragment():
            text = dialect.ddl_compiler(dialect, None).get_column_default_string(build_column(column))
            return facts | {"default": normal_default(text, formatted), "autoincrement": "nextval(" in text}
        case _:
            return facts | {"default": _nextval(table.name, column.name, dialect) if serial else None}


def _is_stored(computed: Computed, schema: Schema) -> bool:
    """https://www.postgresql.org/docs/18/ddl-generated-columns.html"""
    return schema.server.version < (18,) if computed.persisted is None else computed.persisted


def _printed(column: Column, dialect: Any) -> tuple[str, str | None]:
    """The type as DDL, and its collation."""
    printed, _, collation = dialect.type_compiler_instance.process(build_column(column).type).partition(" COLLATE ")
    return printed, collation.strip('"') or None


def is_serial(column: sa.Column[Any]) -> bool:
    """Whether SERIAL is printed: by SQLAlchemy for the key's one integer column, without a default of its own."""
    if isinstance(column.type, VerbatimType):
        return "SERIAL" in column.type.text.upper()
    return column is column.table._autoincrement_column and column.server_default is None and column.identity is None


def sequence_name(table: Name, column: str) -> Name:
    """Of the sequence that a SERIAL or an IDENTITY column owns, as it is named when the column is made."""
    return Name(table.schema, object_name(table.name, column, "seq"))


def _nextval(table: Name, column: str, dialect: Any) -> str:
    sequence, quote = sequence_name(table, column), dialect.identifier_preparer.quote
    name = ".".join(quote(part) for part in (sequence.schema, sequence.name) if part)
    return f"nextval('{name}'::regclass)"


def _identity(identity: Identity, formatted: str) -> Facts:
    """All options of the sequence, those that the script left out as the server has them.

    https://www.postgresql.org/docs/current/sql-createsequence.html
    """
    given = dict(identity.options)
    limit = _LIMITS.get(formatted, 2**63)
    up = given.get("increment", 1) > 0
    low, high = given.get("minvalue", 1 if up else -limit), given.get("maxvalue", limit - 1 if up else -1)
    return {
        "always": bool(identity.always),
        "start": given.get("start", low if up else high),
        "increment": given.get("increment", 1),
        "minvalue": low,
        "maxvalue": high,
        "cache": given.get("cache", 1),
        "cycle": bool(given.get("cycle", False)),
    }


def _reflect_type(formatted: str, collation: str | None, schema: Schema, dialect: Any) -> TypeEngine[Any]:
    """SQLAlchemy's own reading of a type's spelling, asked as if a catalogue had answered with one column.

    Its releases name the arguments differently: from 2.1 on they come in one loader, and a collation has its schema.
    """
    named = {tuple(filter(None, (name.schema, name.name))): type_ for name, type_ in schema.types.items()}
    enums = {key: enum_facts(type_) for key, type_ in named.items() if isinstance(type_, EnumType)}
    domains = {key: domain_facts(type_, dialect) for key, type_ in named.items() if isinstance(type_, Domain)}
    takes = signature(dialect._get_columns_info).parameters
    in_schema = {"name": collation, "schema": None} if collation and "named_type_loader" in takes else collation
    row = dict.fromkeys(("default", "generated", "identity_options", "not_null", "comment"))
    row |= {"table_name": "", "name": "", "format_type": formatted, "collation": in_schema}
    known: Mapping[str, Any] = {
        "rows": [row],
        "domains": domains,
        "enums": enums,
        "named_type_loader": SimpleNamespace(domains=domains, enums=enums),
        "schema": None,
    }
    columns = dialect._get_columns_info(**{name: known[name] for name in takes})
    type_: TypeEngine[Any] = columns[None, ""][0]["type"]
    return type_
