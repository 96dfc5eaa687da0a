"""MySQL's steps: each DDL statement commits, so a row says which one a second run has to go on with."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.dialects.statement import Effect, Statement
from sqlgen.scripts.mysql_names import EXECUTE, Names, string
from sqlgen.scripts.terminate import bare

_COLUMNS = "version_num VARCHAR(32) NOT NULL PRIMARY KEY, step INTEGER NOT NULL, begun INTEGER NOT NULL DEFAULT 0"
_CATALOGUE = {
    "table": ("tables", "table_schema", ""),
    "column": ("columns", "table_schema", "column_name"),
    "index": ("statistics", "table_schema", "index_name"),
    "constraint": ("table_constraints", "constraint_schema", "constraint_name"),
    "primary key": ("table_constraints", "constraint_schema", "constraint_name"),
}
"""Where information_schema shows a thing: the view, its column for the database, and its column for the name.
https://dev.mysql.com/doc/refman/8.4/en/information-schema.html"""


@dataclass(frozen=True)
class Steps:
    """Lower steps are left out. Only the step in flight asks the catalogue whether it was done, and only if it had
    begun: a statement that was never tried can find its effect there from an older time. (Drop x, add x, killed, run
    again: asked alone, the catalogue would have the new x dropped with its rows.)
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
        done = f"@sqlgen_step > {number} OR (@sqlgen_step = {number} AND @sqlgen_begun AND @sqlgen_done)"
        yield f"SET @sqlgen = {string(bare(statement.sql))};{note}"
        yield f"SET @sqlgen_done = {self._seen(statement.effect) if statement.effect else 'FALSE'};"
        yield f"UPDATE {self.names.steps} SET begun = begun OR NOT @sqlgen_done WHERE {self._at(number)};"
        yield f"SET @sqlgen = IF({done}, 'DO 0', @sqlgen);"
        yield f"{EXECUTE} {self._errors}"
        yield self._next(number)

    def data(self, number: int, statement: Statement, note: str) -> Iterator[str]:
        """Rows and step move in one transaction, so no catalogue has to be asked."""
        yield f"SET @sqlgen = {string(bare(statement.sql))};{note}"
        yield f"SET @sqlgen = IF(@sqlgen_step > {number}, 'DO 0', @sqlgen);"
        yield "START TRANSACTION;"
        yield f"{EXECUTE} {self._errors}"
        yield self._next(number, begun="")
        yield "COMMIT;"

    def plain(self, number: int, printed: str) -> Iterator[str]:
        """What cannot be prepared cannot be left out either: it runs each time."""
        yield printed
        yield self._errors
        yield self._next(number)

    def finished(self, number: int) -> str:
        """A condition: all steps below this one are done."""
        return f"(SELECT step FROM {self.names.steps} WHERE {self._own}) = {number}"

    def forget(self) -> str:
        return f"DELETE FROM {self.names.steps} WHERE {self._own}"

    _errors = "SET @sqlgen_errors = @@error_count;"

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
        view, schema, column = _CATALOGUE[effect.kind]
        asked = {schema: self.names.home(effect.table.schema), "table_name": self.names.literal(effect.table.name)}
        if column:
            asked[column] = self.names.literal("PRIMARY" if effect.kind == "primary key" else effect.name)
        if effect.nullable is not None:
            asked["is_nullable"] = "'YES'" if effect.nullable else "'NO'"
        condition = " AND ".join(f"{name} = {value}" for name, value in asked.items())
        exists = f"EXISTS (SELECT 1 FROM information_schema.{view} WHERE {condition})"
        return exists if effect.present else f"NOT {exists}"
