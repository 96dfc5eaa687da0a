"""A simulated schema as facts for a program: names and lists, with every piece of SQL as the dialect spells it."""

from typing import Any

from sqlgen.dialects.base import Dialect
from sqlgen.dump import dump
from sqlgen.schema import (
    Check,
    Column,
    Computed,
    Constraint,
    Domain,
    Exclude,
    ForeignKey,
    Fragment,
    Identity,
    Index,
    NamedType,
    Schema,
    Table,
)


def describe(schema: Schema, dialect: Dialect) -> dict[str, Any]:
    """`known` is False where that is not all, or not sure; `unknown` says why, a sentence each."""
    return {
        "types": [_type(each) for each in schema.types.values()],
        "sequences": [{"name": str(each.name), "options": each.options} for each in schema.sequences.values()],
        "tables": [_table(each, dialect) for each in schema.tables.values()],
        "routines": [{"kind": each.kind.lower(), "name": str(each.name), "sql": each.sql} for each in schema.routines],
        "views": [
            {"name": str(each.name), "materialized": each.materialized, "sql": each.sql if each.holds else None}
            for each in schema.views.values()
        ],
        "unknown": dump(schema, dialect).unknown,
    }


def _type(type_: NamedType) -> dict[str, Any]:
    common = {"name": str(type_.name), "known": type_.known}
    if isinstance(type_, Domain):
        return common | {"kind": "domain", "checks": [str(check.sqltext) for check in type_.checks]}
    return common | {"kind": "enum", "values": type_.values}


def _table(table: Table, dialect: Dialect) -> dict[str, Any]:
    return {
        "name": str(table.name),
        "known": table.known,
        "comment": table.comment,
        "columns": [_column(each, table, dialect) for each in table.columns],
        "constraints": [_constraint(each) for each in table.constraints],
        "indexes": [_index(each) for each in table.indexes],
        "triggers": [{"name": each.name, "sql": each.sql} for each in table.triggers],
    }


def _column(column: Column, table: Table, dialect: Dialect) -> dict[str, Any]:
    default = column.server_default
    return {
        "name": column.name,
        "type": dialect.type(column) if column.known else None,
        "nullable": column.nullable,
        "default": dialect.default(column, table) if isinstance(default, Fragment) else None,
        "computed": str(default.sqltext) if isinstance(default, Computed) else None,
        "identity": isinstance(default, Identity),
        "autoincrement": bool(column.autoincrement),
        "comment": column.comment,
    }


def _constraint(constraint: Constraint) -> dict[str, Any]:
    common = {"kind": constraint.kind, "name": constraint.name, "columns": getattr(constraint, "columns", None)}
    match constraint:
        case ForeignKey():
            return common | {
                "references": {"table": str(constraint.referent), "columns": constraint.referent_columns},
                "onupdate": constraint.onupdate,
                "ondelete": constraint.ondelete,
            }
        case Check():
            return common | {"condition": str(constraint.sqltext)}
        case Exclude():
            elements = [{"expression": str(each), "operator": operator} for each, operator in constraint.elements]
            return common | {"using": constraint.using, "elements": elements}
    return common


def _index(index: Index) -> dict[str, Any]:
    """`expressions` are names of columns and SQL alike; `implied` marks one that the server made for a foreign key."""
    return {
        "name": index.name,
        "unique": index.unique,
        "implied": index.implied,
        "expressions": [str(each) for each in index.expressions],
    }
