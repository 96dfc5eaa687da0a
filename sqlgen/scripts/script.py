"""A script: what one file does, as values. The text of it is printed by the dialect's writer beside this."""

from dataclasses import dataclass
from typing import Literal

from sqlgen.dialects.statement import Statement

Direction = Literal["upgrade", "downgrade", "stamp", "schema"]


@dataclass(frozen=True, slots=True)
class VersionTable:
    """Alembic's table of version rows, with or without a primary key."""

    name: str = "alembic_version"
    schema: str | None = None
    primary_key: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """One revision in one direction; a stamp, which has no statements and whose `revision` is where it leads; or all
    that stands at `end`, on an empty database.

    `start` and `end` are the version rows that the database must hold before and holds after, sorted. `parents` are
    the revisions that this one follows. `source` is the revision script's path, relative to the project, with `/`.
    With `replaces_all` whatever rows are there give way to those of `end`.
    """

    number: int
    revision: str
    parents: tuple[str, ...]
    message: str
    direction: Direction
    source: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    statements: tuple[Statement, ...]
    version_table: VersionTable = VersionTable()
    replaces_all: bool = False
