"""SQLite's files: one transaction, and a guard that stops by asking for a JSON path that is none."""

import re
from collections.abc import Iterator
from functools import cached_property

from sqlgen.scripts.comment import comment
from sqlgen.scripts.writer import Writer

_RENAMES_OR_SETS = re.compile(r"\bALTER\s+TABLE\b.*\bRENAME\s+TO\b|(\bPRAGMA\s+legacy_alter_table\b)", re.I | re.S)


class SQLiteWriter(Writer):
    """DDL is transactional in SQLite, so that every file is one transaction: https://sqlite.org/lang_transaction.html

    `.bail on`: the shell would go on after an error and commit the half that worked. `foreign_keys` is set before
    BEGIN, as inside a transaction it is a no-op and a rebuild's DROP TABLE would then cascade:
    https://sqlite.org/pragma.html#pragma_foreign_keys
    """

    name = "sqlite"
    transactional = True

    def manner(self) -> Iterator[str]:
        yield f"Transaction: one.  Run: {self.run}"

    @property
    def run(self) -> str:
        if self.plain:
            return "with a driver that begins no transaction of its own"
        return f'sqlite3 "file:DATABASE?mode={"rwc" if self.version.creates else "rw"}" < THIS_FILE'

    def opening(self) -> Iterator[str]:
        yield self.session()
        yield self._guard()

    def core(self) -> Iterator[str]:
        if self._renames:
            title = comment("Foreign keys, views and triggers follow a renamed table, whatever the session was set to")
            yield f"{title}\nPRAGMA legacy_alter_table = OFF;"
        yield from self.body(self.script.statements)
        yield self.version_rows()

    def closing(self, done: str) -> str:
        return f"COMMIT;\nSELECT {self.quoting.literal(done)};"

    def session(self) -> str:
        """The pragma is what `.timeout` calls: https://sqlite.org/pragma.html#pragma_busy_timeout"""
        milliseconds = self.lock_timeout * 1000
        waiting = f"PRAGMA busy_timeout = {milliseconds};" if self.plain else f".bail on\n.timeout {milliseconds}"
        return f"{waiting}\nPRAGMA foreign_keys = OFF;\nBEGIN IMMEDIATE;"

    @property
    def _renames(self) -> bool:
        """Whether a table is renamed before a statement sets how: where it is ON, what names the table does not follow.

        https://sqlite.org/pragma.html#pragma_legacy_alter_table
        """
        found = (_RENAMES_OR_SETS.search(statement.sql) for statement in self.script.statements)
        first = next(filter(None, found), None)
        return first is not None and first[1] is None

    def _guard(self) -> str:
        """An error's text must be a literal in RAISE before 3.47, so json_extract tells: it shows a bad path whole."""
        title = comment(f"Start: the database must be at {self.version.start}")
        return "\n".join([title, *(self._creation() if self.version.creates else self._conditions())])

    def _creation(self) -> Iterator[str]:
        columns = ",\n".join(f"    {line}" for line in self.version.columns)
        yield f"CREATE TABLE IF NOT EXISTS {self.version.table} (\n{columns}\n);"
        if not self.script.replaces_all:
            yield from self._rows_are_right(f"EXISTS (SELECT 1 FROM {self._table})")

    def _conditions(self) -> Iterator[str]:
        literal, shown, rows = self.quoting.literal, self.version.name, self.script.start
        file = f"(SELECT file FROM pragma_database_list WHERE name = {literal(self._schema)})"
        missing = literal(f"{self.version.needs}, the database has no table {shown}: ")
        yield f"SELECT json_extract('{{}}', {missing} || {file})"
        catalogue = f"type = 'table' AND name = {literal(shown.name)}"
        yield f"WHERE NOT EXISTS (SELECT 1 FROM {self.quoting.quote(self._schema)}.sqlite_master WHERE {catalogue});"
        exact = f"count(*) = {len(rows)} AND sum(version_num IN ({self.version.rows(rows)})) = {len(rows)}"
        yield from self._rows_are_right(f"NOT ((SELECT {exact} FROM {self._table}))")
        message = literal("sqlgen: foreign_keys is on in an open transaction, run this file on its own: ")
        stop = f"json_extract('{{}}', {message} || foreign_keys)"
        yield f"SELECT {stop} FROM pragma_foreign_keys WHERE foreign_keys;"

    def _rows_are_right(self, wrong: str) -> Iterator[str]:
        literal = self.quoting.literal
        database = f"FROM pragma_database_list\nWHERE name = {literal(self._schema)} AND"
        if self.script.direction == "upgrade":
            applied = f"{literal(f'sqlgen: {self.script.revision} is already applied to database ')} || file"
            among = f"{self.version.revision} IN (SELECT version_num FROM {self._table})"
            yield f"SELECT json_extract('{{}}', {applied}) {database} {among};"
        message = f"{literal(f'{self.version.needs}, database ')} || file || ' is at ' || {self._found}"
        yield f"SELECT json_extract('{{}}', {message}) {database} {wrong};"

    @property
    def _found(self) -> str:
        rows = f"SELECT version_num FROM {self._table} ORDER BY version_num"
        return f"(SELECT COALESCE(group_concat(version_num, ', '), '<base>') FROM ({rows}))"

    @property
    def _schema(self) -> str:
        return self.version.name.schema or "main"

    @cached_property
    def _table(self) -> str:
        """With its schema always: a temporary table of the same name would be found first."""
        return f"{self.quoting.quote(self._schema)}.{self.quoting.quote(self.version.name.name)}"
