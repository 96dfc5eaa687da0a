"""The version table: how a file names it, and how its rows move from the file's start to its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sqlgen.schema.name import Name
from sqlgen.scripts.quoting import Quoting, quoted
from sqlgen.scripts.script import Script


@dataclass(frozen=True)
class Version:
    """A script's version rows in the words of a dialect: SQL for the server, text for its messages."""

    script: Script
    quoting: Quoting

    @cached_property
    def name(self) -> Name:
        return Name(self.script.version_table.schema, self.script.version_table.name)

    @cached_property
    def table(self) -> str:
        """The version table in SQL."""
        return quoted(self.quoting, self.name)

    @property
    def create(self) -> str:
        """The table as Alembic makes it."""
        return f"CREATE TABLE IF NOT EXISTS {self.table} ({', '.join(self.columns)})"

    @property
    def columns(self) -> Iterator[str]:
        """The lines of its definition."""
        yield "version_num VARCHAR(32) NOT NULL"
        if self.script.version_table.primary_key:
            yield f"CONSTRAINT {self.quoting.quote(f'{self.name.name}_pkc')} PRIMARY KEY (version_num)"

    @property
    def creates(self) -> bool:
        """Only the first file of a history makes the table; a stamp may come before it."""
        return not self.script.start and self.script.direction != "downgrade"

    @cached_property
    def start(self) -> str:
        """The rows that the file needs, for a person."""
        return "any version" if self.script.replaces_all else shown(self.script.start)

    @property
    def goal(self) -> str:
        """The rows that the file brings, or those that it leaves where it brings none."""
        return shown(self._come or self.script.end)

    @cached_property
    def needs(self) -> str:
        name = self.script.revision
        what = {"upgrade": name, "downgrade": f"{name} to be undone", "stamp": f"stamp {name}"}
        return f"sqlgen: {what[self.script.direction]} needs {self.start}"

    @property
    def done(self) -> str:
        verb = "done" if self.script.direction == "upgrade" else "undone"
        return f"sqlgen: {self.script.number:04} {self.script.revision} {verb}"

    @cached_property
    def revision(self) -> str:
        """The script's own row in SQL."""
        return self.quoting.literal(self.script.revision)

    def rows(self, rows: tuple[str, ...]) -> str:
        """Rows in SQL, comma between."""
        return ", ".join(map(self.quoting.literal, rows))

    @cached_property
    def moves(self) -> tuple[str, ...]:
        """The statements that move the rows: the smallest that goes becomes the smallest that comes."""
        gone, come = self._gone, self._come
        if self.script.replaces_all:
            return (f"DELETE FROM {self.table}", *map(self.insert, come))
        pairs = tuple(zip(gone, come, strict=False))[:1]
        return (
            *map(self.delete, gone[len(pairs) :]),
            *(self.update(old, new) for old, new in pairs),
            *map(self.insert, come[len(pairs) :]),
        )

    def delete(self, row: str) -> str:
        return f"DELETE FROM {self.table} WHERE {self.table}.version_num = {self.quoting.literal(row)}"

    def update(self, old: str, new: str) -> str:
        literal = self.quoting.literal
        change = f"SET version_num = {literal(new)} WHERE {self.table}.version_num = {literal(old)}"
        return f"UPDATE {self.table} {change}"

    def insert(self, row: str) -> str:
        return f"INSERT INTO {self.table} (version_num) VALUES ({self.quoting.literal(row)})"

    @property
    def _gone(self) -> tuple[str, ...]:
        return tuple(sorted(set(self.script.start) - set(self.script.end)))

    @property
    def _come(self) -> tuple[str, ...]:
        return tuple(sorted(set(self.script.end) - set(self.script.start)))


def shown(rows: tuple[str, ...]) -> str:
    """Version rows for a person."""
    return ", ".join(rows) or "<base>"
