"""What a real server's catalogue says of a database, read by SQLAlchemy's inspector, in one comparable form."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Inspector

from tests.nets.normal_forms import normal_default

Facts = dict[str, Any]

OWN = {"alembic_version", "alembic_version_step"}


def read_catalogue(engine: Engine | Connection) -> Facts:
    """Every table but Alembic's own, and every enum type."""
    inspector = sa.inspect(engine)
    tables = {name: _table(inspector, name) for name in inspector.get_table_names() if name not in OWN}
    return {"tables": tables, "enums": _enums(inspector)}


def _enums(inspector: Inspector) -> dict[str, list[str]]:
    get_enums = getattr(inspector, "get_enums", None)
    return {enum["name"]: enum["labels"] for enum in get_enums()} if get_enums else {}


def _table(inspector: Inspector, name: str) -> Facts:
    return {
        "columns": [_column(inspector, column) for column in inspector.get_columns(name)],
        "primary key": dict(inspector.get_pk_constraint(name)),
        "foreign keys": _by_name(inspector.get_foreign_keys(name)),
        "uniques": _by_name(inspector.get_unique_constraints(name)),
        "checks": _by_name(inspector.get_check_constraints(name)),
        "indexes": _by_name(inspector.get_indexes(name)),
        "comment": _comment(inspector, name),
        "options": _options(inspector, name),
    }


def _column(inspector: Inspector, column: Any) -> Facts:
    facts = {key: value for key, value in column.items() if value is not None}
    default = normal_default(column["default"], inspector.dialect.name)
    return facts | {"type": column["type"].compile(dialect=inspector.dialect), "default": default}


def _comment(inspector: Inspector, name: str) -> str | None:
    try:
        return inspector.get_table_comment(name)["text"]
    except NotImplementedError:
        return None  # SQLite


def _options(inspector: Inspector, name: str) -> Facts:
    try:
        options = inspector.get_table_options(name)
    except NotImplementedError:
        return {}  # PostgreSQL before SQLAlchemy 2.1
    return {key: value for key, value in options.items() if not key.endswith("_auto_increment")}  # counts rows


def _by_name(facts: Iterable[Any]) -> list[Facts]:
    """A server lists these in an order of its own."""
    return sorted((dict(each) for each in facts), key=lambda each: (str(each.get("name")), repr(each)))
