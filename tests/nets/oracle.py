"""Alembic's own offline mode on the same script: where it can say it, and says it right, sqlgen says the same."""

import contextlib
import io
import re
from collections.abc import Iterator

import sqlalchemy as sa
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext

from tests.nets.case import Case


class CannotSay(Exception):
    """Alembic raised where sqlgen prints."""


def offline(case: Case, dialect: str, direction: str) -> list[str]:
    """Alembic's statements, in one line each and sorted. Raises CannotSay."""
    names = case.namespace()
    buffer = io.StringIO()
    context = MigrationContext.configure(
        dialect_name=dialect,
        opts={
            "as_sql": True,
            "literal_binds": True,
            "output_buffer": buffer,
            "target_metadata": case.target_metadata(),
        },
        dialect_opts={"paramstyle": "named"},
    )
    with Operations.context(context), contextlib.redirect_stdout(io.StringIO()):
        if direction == "downgrade":
            _run(names, "upgrade")
        buffer.truncate(0)
        buffer.seek(0)
        _run(names, direction)
    return comparable(buffer.getvalue().split(";\n\n"))


def _run(names: dict[str, object], direction: str) -> None:
    try:
        names[direction]()  # type: ignore[operator]
    except (Exception, sa.exc.SADeprecationWarning) as error:
        raise CannotSay(f"{type(error).__name__}: {error}") from error


def comparable(statements: list[str]) -> list[str]:
    """Without what has no meaning: white space, terminators, the order of independent statements."""
    return sorted(filter(None, (_plain(statement) for statement in statements)))


def _plain(statement: str) -> str:
    words = " ".join(_without_comments(statement))
    return re.sub(r"\)(?=\w)", ") ", re.sub(r"\s+([,)])", r"\1", words.rstrip("; ")))


def _without_comments(statement: str) -> Iterator[str]:
    return (word for line in statement.splitlines() if not line.startswith("-- ") for word in line.split())
