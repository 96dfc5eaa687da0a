"""PostgreSQL's guard: a DO block that raises unless the version rows are what the file needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.dialects.postgresql_do import do, percent, stop_if
from sqlgen.scripts.comment import comment
from sqlgen.scripts.version import Version, shown

_PLACE = "database % (schema %)"


@dataclass(frozen=True, kw_only=True)
class Guard:
    """`states` are the version rows that it lets pass, each sorted. If it `locks`, no other run passes its own guard
    before the transaction ends; EXCLUSIVE MODE lets readers and dumps go on:
    https://www.postgresql.org/docs/current/explicit-locking.html#LOCKING-TABLES
    """

    version: Version
    title: str
    states: tuple[tuple[str, ...], ...]
    locks: bool = True

    def __str__(self) -> str:
        resumed = ", or where an earlier run of this file stopped" if len(self.states) > 1 else ""
        place = self.version.start if self.version.script.replaces_all else shown(self.states[0])
        title = comment(f"{self.title}: the database must be at {place}{resumed}")
        block = do(*self._body(), declare="rows text[] := '{}'")
        return f"{title}\n{block}"

    def _body(self) -> Iterator[str]:
        table, start = self.version.table, self.version.script.start
        yield from self._table_exists()
        if self.locks:
            yield f"    LOCK TABLE {table} IN EXCLUSIVE MODE;"
        yield f"    rows := array(SELECT version_num FROM {table} ORDER BY {self._order});"
        if self.version.script.direction == "upgrade":
            yield from self._not_applied()
        if not self.version.script.replaces_all:
            yield from self._rows_are_right()
        if start and self.version.name.schema is None:
            yield from self._table_is_first()

    def _table_exists(self) -> tuple[str, ...]:
        if self.version.creates:
            return (*self._schema_exists(), f"    {self._one_at_a_time}", f"    {self.version.create};")
        message = f"{percent(self.version.needs)}, {_PLACE} has no table {percent(str(self.version.name))}"
        return stop_if(f"{self._regclass} IS NULL", self._literal(message), *self._place)

    def _schema_exists(self) -> tuple[str, ...]:
        """That of the version table, which Alembic does not make either."""
        schema = self.version.name.schema
        if schema is None:
            return ()
        message = f"{percent(self.version.needs)}, database % has no schema {percent(schema)} for the version table"
        missing = f"to_regnamespace({self._literal(self.version.quoting.quote(schema))}) IS NULL"
        return stop_if(missing, self._literal(message), "current_database()")

    def _not_applied(self) -> tuple[str, ...]:
        message = f"sqlgen: {percent(self.version.script.revision)} is already applied to {_PLACE}"
        return stop_if(f"{self.version.revision} = ANY (rows)", self._literal(message), *self._place)

    def _rows_are_right(self) -> tuple[str, ...]:
        found = "array_to_string(rows, ', ')"
        if self.states != ((),):
            found = f"coalesce(nullif({found}, ''), '<base>')"
        wrong = " AND ".join(f"rows <> {self._array(state)}" for state in self.states)
        return stop_if(wrong, self._literal(f"{percent(self.version.needs)}, {_PLACE} is at %"), *self._place, found)

    def _table_is_first(self) -> tuple[str, ...]:
        """The revision's own tables go to the first schema of search_path, so the version table must be there too."""
        elsewhere = (
            f"(SELECT relnamespace FROM pg_class WHERE oid = {self._regclass}) <> current_schema()::regnamespace"
        )
        message = f"sqlgen: {percent(str(self.version.name))} is not in schema %, the first of search_path"
        return stop_if(elsewhere, self._literal(message), "current_schema()")

    @property
    def _one_at_a_time(self) -> str:
        """IF NOT EXISTS does not wait for a table that another session is making: it fails with a duplicate key."""
        return f"PERFORM pg_advisory_xact_lock(hashtext('sqlgen'), hashtext({self._literal(str(self.version.name))}));"

    @property
    def _regclass(self) -> str:
        return f"to_regclass({self._literal(self.version.table)})"

    @property
    def _place(self) -> tuple[str, str]:
        schema = self.version.name.schema
        return "current_database()", "current_schema()" if schema is None else self._literal(schema)

    @property
    def _order(self) -> str:
        """By code point, as `states` are sorted; a database may have another order, such as ICU's of numbers."""
        return 'version_num COLLATE "C"' if any(len(state) > 1 for state in self.states) else "1"

    def _array(self, rows: tuple[str, ...]) -> str:
        return f"ARRAY[{self.version.rows(rows)}]" if rows else "'{}'"

    def _literal(self, text: str) -> str:
        return self.version.quoting.literal(text)
