"""What stood before the first revision: a file of SQL that says it, or any schema taken for it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sqlgen.dialects.base import Dialect
from sqlgen.errors import BaselineUnreadable, Diagnostic, Origin, SqlgenError
from sqlgen.place import shown
from sqlgen.rawsql import changes, with_lines
from sqlgen.schema import Name, Schema

_COMMAND = re.compile(r"^\\.*$", re.MULTILINE)
"""A command of psql's on a line of its own, as pg_dump writes them: https://www.postgresql.org/docs/current/app-pgdump.html"""


@dataclass(frozen=True, slots=True)
class Stood:
    """The schema, and what of its source is not understood."""

    schema: Schema
    warnings: tuple[Diagnostic, ...] = ()


def read_baseline(path: Path, dialect: Dialect, version_table: Name) -> Stood:
    """What the file's statements come to. The version table in it is no revision's business.

    Raises BaselineUnreadable for a file that cannot be read, and what a statement is refused for, at its line.
    """
    text = _text(path)
    if dialect.name == "postgresql":
        text = _COMMAND.sub("", text)
    schema, warnings = dialect.empty_schema(), list[Diagnostic]()
    for line, statement in with_lines(text, dialect.name):
        origin = Origin(shown(path), line)
        try:
            operations, warning = changes(statement, dialect.name, schema)
            for operation in operations:
                schema = operation.apply(schema)
        except SqlgenError as refusal:
            raise refusal.at(origin) from None
        warnings += [Diagnostic(origin, warning)] if warning else []
    return as_stood(schema, warnings, version_table)


def as_stood(schema: Schema, warnings: Iterable[Diagnostic], version_table: Name) -> Stood:
    """A schema that is all that stood there. Whoever made it, nothing of it was dropped by a revision."""
    return Stood(replace(_without(schema, version_table), baseline="nothing", gone=frozenset()), tuple(warnings))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise BaselineUnreadable((error.strerror or str(error)).lower()).at(Origin(shown(path))) from None
    except UnicodeDecodeError:
        raise BaselineUnreadable("the file is not UTF-8").at(Origin(shown(path))) from None


def _without(schema: Schema, version_table: Name) -> Schema:
    """Without that table, and those of SQLite's own."""
    own = [name for name in schema.tables if name == version_table or name.name.startswith("sqlite_")]
    for name in own:
        schema = schema.drop_table(name)
    return schema
