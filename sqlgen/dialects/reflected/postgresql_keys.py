"""Constraints and indexes as SQLAlchemy reflects them on PostgreSQL. The server lists each kind by name."""

import re
from collections.abc import Iterator
from operator import attrgetter
from typing import Any, TypeVar

from sqlgen.dialects.reflected.expressions import Element, element, expression
from sqlgen.schema import Check, Exclude, ForeignKey, Index, PrimaryKey, Schema, Table, Unique

Facts = dict[str, Any]
Kind = TypeVar("Kind", PrimaryKey, Unique, ForeignKey, Check, Exclude)

_USUAL_CLASS = re.compile(
    r"(text|varchar|bpchar|int[248]|float[48]|numeric|bool|date|time(stamp)?(tz)?|uuid|inet|jsonb|array|tsvector)_ops"
)
_USUAL_GIST_CLASS = re.compile(r"(box|circle|multirange|point|poly|range|tsquery|tsvector)_ops")
"""Operator classes that an index has without being asked, and that are not listed."""


def reflect_primary_key(table: Table) -> Facts:
    key = table.primary_key
    if key is None:
        return {"constrained_columns": [], "name": None}
    options = {"postgresql_include": list(key.options.get("postgresql_include", ()))}
    return {"constrained_columns": list(key.columns), "name": key.name, "comment": None, "dialect_options": options}


def reflect_uniques(table: Table) -> list[Facts]:
    return [
        {
            "column_names": list(each.columns),
            "name": each.name,
            "comment": None,
            "dialect_options": {
                "postgresql_include": list(each.options.get("postgresql_include", ())),
                "postgresql_nulls_not_distinct": bool(each.options.get("postgresql_nulls_not_distinct")),
            },
        }
        for each in _named(table, Unique)
    ]


def reflect_foreign_keys(table: Table, schema: Schema, asked: str | None, default: str | None) -> list[Facts]:
    """`asked` is the schema as the script named it, which a key within it repeats."""
    return [
        {
            "name": key.name,
            "constrained_columns": list(key.columns),
            "referred_schema": _referred_schema(key, asked, default),
            "referred_table": key.referent.name,
            "referred_columns": list(key.referent_columns or _primary_key_of(key, schema)),
            "options": dict(_foreign_key_options(key)),
            "comment": None,
        }
        for key in _named(table, ForeignKey)
    ]


def _referred_schema(key: ForeignKey, asked: str | None, default: str | None) -> str | None:
    own = key.referent.schema or default
    return asked if own == (asked or default) else (None if own == default else own)


def _primary_key_of(key: ForeignKey, schema: Schema) -> tuple[str, ...]:
    referent = schema.tables.get(key.referent)
    return referent.primary_key.columns if referent and referent.primary_key else ()


def _foreign_key_options(key: ForeignKey) -> Iterator[tuple[str, Any]]:
    """What differs from the default: https://www.postgresql.org/docs/current/sql-createtable.html."""
    for name, action in (("onupdate", key.onupdate), ("ondelete", key.ondelete)):
        if action and action.upper() != "NO ACTION":
            yield name, action.upper()
    if (key.initially or "").upper() == "DEFERRED":
        yield "initially", "DEFERRED"
    if key.deferrable or (key.initially or "").upper() == "DEFERRED":
        yield "deferrable", True
    if key.match and key.match.upper() != "SIMPLE":
        yield "match", key.match.upper()


def reflect_checks(table: Table, dialect: Any) -> list[Facts]:
    return [
        {"name": each.name, "sqltext": expression(each.sqltext, dialect), "comment": None}
        | ({"dialect_options": {"not_valid": True}} if each.options.get("postgresql_not_valid") else {})
        for each in _named(table, Check)
    ]


def reflect_indexes(table: Table, dialect: Any) -> list[Facts]:
    """With those behind unique and exclusion constraints; not the primary key's."""
    plain = [(index, None) for index in table.indexes]
    uniques = [(_behind_unique(each), each.name) for each in _named(table, Unique)]
    excludes = [(_behind_exclude(each), each.name) for each in _named(table, Exclude)]
    every = sorted((*plain, *uniques, *excludes), key=lambda each: each[0].name)
    return [_reflect_index(index, constraint, table, dialect) for index, constraint in every]


def _behind_unique(key: Unique) -> Index:
    return Index(name=str(key.name), expressions=key.columns, unique=True, options=key.options)


def _behind_exclude(constraint: Exclude) -> Index:
    options = {
        "postgresql_using": constraint.using,
        "postgresql_where": constraint.where,
        "postgresql_ops": constraint.ops,
    }
    elements = tuple(element for element, _ in constraint.elements)
    return Index(name=str(constraint.name), expressions=elements, options=options)


def _reflect_index(index: Index, constraint: str | None, table: Table, dialect: Any) -> Facts:
    elements = [element(part, table, dialect) for part in index.expressions]
    columns = [each.column for each in elements]
    facts: Facts = {"name": index.name, "unique": index.unique, "column_names": columns}
    if None in columns:
        facts["expressions"] = [each.sql for each in elements]
    if sorting := {each.sql: order for each in elements if (order := _sorting(each))}:
        facts["column_sorting"] = sorting
    if constraint is not None:
        facts["duplicates_constraint"] = constraint
    return facts | {"dialect_options": dict(_index_options(index, dialect))}


def _sorting(one: Element) -> tuple[str, ...]:
    """How it is sorted, where that is not upwards with the nulls last or downwards with the nulls first."""
    if one.down:
        return ("desc", "nulls_last") if one.nulls == "LAST" else ("desc",)
    return ("nulls_first",) if one.nulls == "FIRST" else ()


def _index_options(index: Index, dialect: Any) -> Iterator[tuple[str, Any]]:
    given = {key.removeprefix("postgresql_"): value for key, value in index.options.items() if value}
    usual = _USUAL_CLASS if given.get("using", "btree").lower() != "gist" else _USUAL_GIST_CLASS
    classes = {key: value for key, value in given.get("ops", {}).items() if not usual.fullmatch(value)}
    if classes:
        yield "postgresql_ops", classes
    if "with" in given:
        yield "postgresql_with", {key: str(value) for key, value in given["with"].items()}
    if given.get("using", "btree").lower() != "btree":
        yield "postgresql_using", given["using"].lower()
    if "where" in given:
        yield "postgresql_where", f"({expression(given['where'], dialect)})"
    yield "postgresql_include", list(given.get("include", ()))
    if "nulls_not_distinct" in given:
        yield "postgresql_nulls_not_distinct", True


def _named(table: Table, kind: type[Kind]) -> list[Kind]:
    return sorted((each for each in table.constraints if isinstance(each, kind)), key=attrgetter("name"))
