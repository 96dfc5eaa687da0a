"""A build: everything that one dialect's folder holds, as values, before a byte is written."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Self

from sqlgen.errors import Diagnostic
from sqlgen.output.content import Content


@dataclass(frozen=True, slots=True)
class RowsRead:
    """Rows that a script reads, at a line: what it was told of them, and the file checks; or, where the file waits for
    a step by hand, the statement by which it is said to be done.
    """

    line: int | None
    queries: tuple[str, ...]
    told: str | None = None
    acknowledged_by: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A generated file. `statements` counts the revision's own statements and those that move its version rows.

    `rows` are those that its script reads.

    `content` is None where the file is on disk already, and has been found to be what `sha256` says.
    """

    name: str
    content: Content | None = field(compare=False)
    sha256: str
    statements: int
    transactional: bool
    rows: tuple[RowsRead, ...] = ()

    @classmethod
    def of(
        cls, name: str, content: Content, statements: int, transactional: bool, rows: tuple[RowsRead, ...] = ()
    ) -> Self:
        return cls(name, content, content.sha256, statements, transactional, rows)

    @property
    def text(self) -> str:
        return self.content.read().decode() if self.content else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A revision in the build. `downgrade` is None where it cannot be undone, and `irreversible` then says why."""

    number: int
    revision: str
    down_revision: tuple[str, ...]
    depends_on: tuple[str, ...]
    branch_labels: tuple[str, ...]
    message: str
    source: str
    source_sha256: str
    start: tuple[str, ...]
    end: tuple[str, ...]
    upgrade: File
    downgrade: File | None
    irreversible: str | None = None
    listed: str | None = None
    """Its text in the manifest, where it was read from there."""

    @property
    def files(self) -> tuple[File, ...]:
        return (self.upgrade, self.downgrade) if self.downgrade else (self.upgrade,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One dialect's folder."""

    dialect: str
    version_table: str
    version_table_schema: str | None
    entries: tuple[Entry, ...]
    older: tuple[tuple[str, int], ...] = ()
    """The revisions that have no file, as the setting `since` leaves them out, and the numbers kept for them."""
    warnings: tuple[Diagnostic, ...] = ()
    """What is told to who compiles, and is no part of the folder."""

    @property
    def numbers(self) -> Iterator[tuple[int, str]]:
        """Every number that is taken, with its revision."""
        yield from ((number, revision) for revision, number in self.older)
        yield from ((entry.number, entry.revision) for entry in self.entries)
