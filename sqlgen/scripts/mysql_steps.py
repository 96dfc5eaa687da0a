"""MySQL's steps: each DDL statement commits, so a row says which one a second run has to go on with."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.dialects.statement import Effect, Statement
from sqlgen.scripts.mysql_lost import refusal
from sqlgen.scripts.mysql_names import EXECUTE, READ_ONLY, Names, string
from sqlgen.scripts.terminate import bare

_COLUMNS = "version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0"
_CATALOGUE = {
    "table": ("tables", "table_schema", "table_name", ""),
    "column": ("columns", "table_schema", "table_name", "column_name"),
    "index": ("statistics", "table_schema", "table_name", "index_name"),
    "constraint": ("table_constraints", "constraint_schema", "table_name", "constraint_name"),
    "primary key": ("table_constraints", "constraint_schema", "table_name", "constraint_name"),
    "trigger": ("triggers", "trigger_schema", "trigger_name", ""),
    "routine": ("routines", "routine_schema", "routine_name", "routine_type"),
}
"""Where information_schema shows a thing: the view, its columns for the database, for the table, and for the name.
https://dev.mysql.com/doc/refman/8.4/en/information-schema.html"""


@dataclass(frozen=True)
class Steps:
    """A step acts only if the row says that it is its turn, whatever became of the session and of the steps before it:
    a client may have been told to overlook errors. A row that cannot be read leaves nothing to prepare, and the step
    fails.

    Only the step in flight asks the catalogue whether it was done, and only if it had begun: a statement that was
    never tried can find its effect there from an older time. (Drop x, add x, killed, run again: asked alone, the
    catalogue would have the new x dropped with its rows.)
    """

    names: Names

    def create(self, *, afresh: bool) -> str:
        """The table of steps, with the first. The guard has read how far an earlier run came; `afresh` forgets it."""
        own = f"VALUES ({self.names.version.revision}, 1)"
        return "\n".join(
            [
                "-- Steps done so far, kept while this file is unfinished: after a failure run the file again",
                *(["SET @sqlgen_step = 0, @sqlgen_begun = 0;"] if afresh else []),
                f"CREATE TABLE IF NOT EXISTS {self.names.steps} ({_COLUMNS});",
                f"INSERT IGNORE INTO {self.names.steps} (version_num, step) {own};",
            ]
        )

    def ddl(self, number: int, statement: Statement, note: str) -> Iterator[str]:
        done = f"@sqlgen_step = {number} AND @sqlgen_begun AND @sqlgen_done"
        yield f"SET @sqlgen = {string(bare(statement.sql))};{note}"
        if statement.redefines:
            yield from refusal(statement.redefines, self.names)
        yield f"SET @sqlgen_done = {self._seen(statement.effect) if statement.effect else 'FALSE'};"
        yield f"UPDATE {self.names.steps} SET begun = begun OR NOT @sqlgen_done WHERE {self._at(number)};"
        yield from self._run(f"{self._row()} = {number} AND NOT ({done})")
        yield self._next(number)

    def data(self, number: int, statement: Statement, note: str) -> Iterator[str]:
        """Rows and step move in one transaction, so no catalogue has to be asked. It holds the step's row from its
        start, so that no lock can keep the step from moving once the rows have changed.
        """
        yield f"SET @sqlgen = {string(bare(statement.sql))};{note}"
        yield "START TRANSACTION;"
        yield from self._run(f"{self._row(' FOR UPDATE')} = {number}")
        yield self._next(number, begun="")
        yield "COMMIT;"

    def plain(self, number: int, printed: str, client: str) -> Iterator[str]:
        """What cannot be prepared cannot be left out either: it runs each time, if all before it is done."""
        yield from self._unless(f"{self._row()} >= {number}", client)
        yield printed
        yield "SET @sqlgen_errors = @@error_count;"
        yield self._next(number)

    def finished(self, number: int, client: str) -> Iterator[str]:
        """Lines that stop the session unless all steps below this one are done."""
        return self._unless(f"{self._row()} = {number}", client)

    def forget(self) -> str:
        return f"DELETE FROM {self.names.steps} WHERE {self._own}"

    def _run(self, turn: str) -> Iterator[str]:
        """Runs the statement in @sqlgen if it is its turn."""
        yield f"SET @sqlgen_now = IF({turn}, @sqlgen, 'DO 0');"
        prepare = "PREPARE sqlgen FROM @sqlgen_now; EXECUTE sqlgen;"
        yield f"{prepare} SET @sqlgen_errors = @@error_count, @sqlgen_now = NULL;"

    def _unless(self, condition: str, client: str) -> Iterator[str]:
        """A condition that cannot be answered stops it too."""
        yield f"SET @sqlgen = {READ_ONLY};"
        yield f"SET @sqlgen = IF({condition}, 'DO 0', @sqlgen);  -- only under {client} --force"
        yield EXECUTE

    def _row(self, lock: str = "") -> str:
        """How far the row is: the step that has its turn."""
        return f"(SELECT step FROM {self.names.steps} WHERE {self._own}{lock})"

    def _next(self, number: int, begun: str = ", begun = 0") -> str:
        """Not after an error, which a client may have been told to overlook."""
        change = f"SET step = {number + 1}{begun} WHERE {self._at(number)} AND @sqlgen_errors = 0"
        return f"UPDATE {self.names.steps} {change};"

    @property
    def _own(self) -> str:
        return f"version_num = {self.names.version.revision}"

    def _at(self, number: int) -> str:
        return f"{self._own} AND step = {number}"

    def _seen(self, effect: Effect) -> str:
        """The question to the catalogue."""
        view, schema, table, column = _CATALOGUE[effect.kind]
        asked = {schema: self.names.home(effect.table.schema), table: self.names.literal(effect.table.name)}
        if column:
            asked[column] = self.names.literal("PRIMARY" if effect.kind == "primary key" else effect.name)
        if effect.nullable is not None:
            asked["is_nullable"] = "'YES'" if effect.nullable else "'NO'"
        condition = " AND ".join(f"{name} = {value}" for name, value in asked.items())
        exists = f"EXISTS (SELECT 1 FROM information_schema.{view} WHERE {condition})"
        return exists if effect.present else f"NOT {exists}"
