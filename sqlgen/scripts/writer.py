"""What every writer shares: a file is paragraphs with an empty line between, and a statement has its comment above."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from sqlgen.dialects.statement import Statement
from sqlgen.scripts.comment import comment, one_line
from sqlgen.scripts.form import USUAL, Form
from sqlgen.scripts.header import header
from sqlgen.scripts.misread import refuse_misread
from sqlgen.scripts.quoting import Quoting
from sqlgen.scripts.script import Script
from sqlgen.scripts.terminate import terminated
from sqlgen.scripts.version import Version


@dataclass(frozen=True, slots=True)
class Text:
    """A printed file. `statements` are the revision's own and those that move its version rows."""

    text: str
    statements: int
    transactional: bool


@dataclass(frozen=True)
class Writer(ABC):
    """Prints one script in one dialect: opening (session, guard), core (body, version rows), closing.

    A range puts the cores of several scripts between one opening and one closing. `follows` says that another script's
    core stands before this one's, `apart` that not all of them share a transaction.
    """

    script: Script
    quoting: Quoting
    form: Form = USUAL
    follows: bool = False
    apart: bool = False

    name: ClassVar[str]
    usual_lock_timeout: ClassVar[int] = 10
    """Seconds."""
    transactional_ddl: ClassVar[bool] = True
    """Whether a statement that changes the schema can be rolled back, so that scripts can share a transaction."""
    comments: ClassVar[tuple[str, ...]] = ("--",)
    """What begins a comment that ends with its line."""

    def text(self) -> Text:
        """The file of this script alone."""
        self.refuse_misread()
        title = header(self.script, self.quoting.name, self.manner())
        count = len(self.script.statements) + len(self.version.moves)
        return Text("\n\n".join((title, *self.paragraphs())) + "\n", count, self.transactional)

    def paragraphs(self) -> Iterator[str]:
        """All that follows the header."""
        yield from self.opening()
        yield from self.core()
        yield self.closing(self.version.done)

    def refuse_misread(self) -> None:
        for statement in self.script.statements:
            refuse_misread(statement, self.name)

    @cached_property
    def version(self) -> Version:
        return Version(self.script, self.quoting)

    @property
    def plain(self) -> bool:
        return self.form.client == "plain"

    @property
    def lock_timeout(self) -> int:
        """How many seconds a statement waits for a lock."""
        return self.form.lock_timeout or self.usual_lock_timeout

    @property
    @abstractmethod
    def transactional(self) -> bool:
        """Whether the whole file is one transaction."""

    @property
    @abstractmethod
    def run(self) -> str:
        """The command that runs the file."""

    @abstractmethod
    def manner(self) -> Iterator[str]:
        """The header's lines about transactions, and the command that runs the file."""

    @abstractmethod
    def opening(self) -> Iterator[str]:
        """The paragraphs that prepare the session, and stop where the database is not as the script needs it."""

    @abstractmethod
    def session(self) -> str:
        """The settings of the session, and the start of a transaction where the schema can be changed in one."""

    @abstractmethod
    def core(self) -> Iterator[str]:
        """The paragraphs of the script's own statements and version rows."""

    def between(self) -> Iterator[str]:
        """What ends a core that another one follows."""
        yield from ()

    @abstractmethod
    def closing(self, done: str) -> str:
        """The paragraph that ends it, with the line which says that all is done."""

    def body(self, statements: Iterable[Statement]) -> Iterator[str]:
        """A paragraph for each sentence; a statement without one goes on with the paragraph before."""
        lines: list[str] = []
        for statement in statements:
            if statement.sentence and lines:
                yield "\n".join(lines)
                lines = []
            lines += [comment(*statement.sentence.split("\n"))] if statement.sentence else []
            lines.append(self.printed(statement))
        if lines:
            yield "\n".join(lines)

    def printed(self, statement: Statement) -> str:
        """The lines of one statement."""
        return self.ended(statement.sql) + self.note(statement)

    def ended(self, sql: str) -> str:
        return terminated(sql, self.comments)

    def note(self, statement: Statement) -> str:
        return f"  -- {one_line(statement.note)}" if statement.note else ""

    def version_rows(self, *before: str) -> str:
        """The paragraph that moves the version rows, after lines that belong to it."""
        title = comment(f"Version: {self.version.goal}")
        return "\n".join([title, *before, *(f"{move};" for move in self.version.moves)])
