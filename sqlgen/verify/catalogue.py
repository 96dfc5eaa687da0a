"""What a real server's catalogue says of a database, read by SQLAlchemy's inspector, in one comparable form."""

import warnings
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Inspector
from sqlalchemy.types import NullType, TypeEngine

from sqlgen.verify.catalogue_postgresql import more_of_postgresql
from sqlgen.verify.catalogue_sqlite import more_of_sqlite
from sqlgen.verify.normal_forms import normal_default, normal_name

Facts = dict[str, Any]

OWN = {"alembic_version", "alembic_version_step"}

_LISTED = {
    "foreign_keys": "foreign keys",
    "unique_constraints": "uniques",
    "check_constraints": "checks",
    "indexes": "indexes",
}
"""SQLAlchemy's names for what a table has several of, and ours."""


def read_catalogue(bind: Engine | Connection, without: Iterable[str] = OWN) -> Facts:
    """Every table but Alembic's own, and every enum type."""
    inspector = sa.inspect(bind)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based index")
        every = ("columns", "pk_constraint", *_LISTED, "table_comment", "table_options")
        schemas = [None, *_other_schemas(inspector)]
        facts = {what: _all(inspector, what, schemas) for what in every}
    found = [full_name(schema, name) for schema in schemas for name in inspector.get_table_names(schema)]
    tables = {name: _table(inspector, facts, name) for name in found if name not in without}
    if inspector.dialect.name == "sqlite":
        more_of_sqlite(bind, tables)
    if inspector.dialect.name == "postgresql":
        more_of_postgresql(bind, tables)
    return {"tables": tables, "enums": _enums(inspector)}


def _other_schemas(inspector: Inspector) -> list[str]:
    """Of PostgreSQL, where they are parts of one database."""
    names = inspector.get_schema_names() if inspector.dialect.name == "postgresql" else []
    return [name for name in names if name not in ("public", "information_schema")]


def full_name(schema: str | None, name: str) -> str:
    """As it is told: without the schema that is meant where none is said."""
    return name if schema in (None, "public") else f"{schema}.{name}"


def _enums(inspector: Inspector) -> dict[str, list[str]]:
    get_enums = getattr(inspector, "get_enums", None)
    found = get_enums(schema="*") if get_enums else []
    return {full_name(enum["schema"], enum["name"]): enum["labels"] for enum in found}


def _all(inspector: Inspector, what: str, schemas: Iterable[str | None]) -> Facts:
    """For all tables at once, which on PostgreSQL takes a tenth of the time. What a dialect does not have is left out:

    comments on SQLite, options on PostgreSQL before SQLAlchemy 2.1.
    """
    ask = getattr(inspector, f"get_multi_{what}")
    try:
        found = [pair for schema in schemas for pair in ask(schema=schema).items()]
        return {full_name(schema, name): facts for (schema, name), facts in found}
    except NotImplementedError:
        return {}


def _table(inspector: Inspector, facts: Facts, name: str) -> Facts:
    lists = {shown: _by_name(facts[what][name]) for what, shown in _LISTED.items()}
    options = facts["table_options"].get(name, {})
    return lists | {
        "columns": [_column(inspector, column) for column in facts["columns"][name]],
        "primary key": dict(facts["pk_constraint"][name]),
        "comment": facts["table_comment"].get(name, {}).get("text"),
        "options": {key: value for key, value in options.items() if not key.endswith("_auto_increment")},  # counts rows
    }


def _column(inspector: Inspector, column: Any) -> Facts:
    facts = {key: value for key, value in column.items() if value is not None}
    default = normal_default(column["default"], inspector.dialect.name)
    facts["name"] = normal_name(column["name"], inspector.dialect.name)
    return facts | {"type": _type(inspector, column["type"]), "default": default}


def _type(inspector: Inspector, type_: TypeEngine[Any]) -> str:
    """One that SQLAlchemy does not know has no name there: an extension's, or what SQLite has made of a SELECT."""
    return "unknown" if isinstance(type_, NullType) else type_.compile(dialect=inspector.dialect)


def _by_name(facts: Iterable[Any]) -> list[Facts]:
    """A server lists these in an order of its own."""
    return sorted(map(_comparable, facts), key=lambda each: (str(each.get("name")), repr(each)))


def _comparable(fact: Facts) -> Facts:
    """The condition of a partial index on SQLite is a clause, which equals no other."""
    options = {key: str(value) for key, value in fact.get("dialect_options", {}).items()}
    return {**fact, "dialect_options": options} if options else dict(fact)
