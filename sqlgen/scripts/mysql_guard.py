"""MySQL's guard: no block statement runs outside a stored program, so user variables and PREPARE do the asking."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlgen.scripts.comment import comment
from sqlgen.scripts.mysql_names import EXECUTE, READ_ONLY, STOP, Names, string

_UNSET = "@sqlgen_at = NULL, @sqlgen_ok = 0, @sqlgen_step = 0, @sqlgen_begun = 0, @sqlgen_other = NULL"


@dataclass(frozen=True)
class Guard:
    """Stops unless the version rows are what the file needs, nobody else runs, and no other file is half done.

    It sets a storage engine that is called like the message, and the server's error repeats it whole. SIGNAL cannot be
    prepared, so it cannot depend on what was found. A client that overlooks errors then may only read.
    `read_only` is a condition: the server takes no changes; `stopped` likewise: the session makes none.
    """

    names: Names
    client: str
    read_only: str
    stopped: str

    def __str__(self) -> str:
        return "\n".join([comment(f"Start: the database must be at {self.names.version.start}"), *self._lines()])

    def _lines(self) -> Iterator[str]:
        yield f"SET @sqlgen_lock = GET_LOCK({self.names.lock_or_none}, 0), {_UNSET};"
        yield from self._read_rows()
        yield from self._read_steps()
        yield "SET @sqlgen_stop = CASE"
        yield from (f"    WHEN {condition} THEN {message}" for condition, message in self._reasons())
        yield "    END;"
        message = "COALESCE(@sqlgen_stop, @@default_storage_engine)"
        yield f"{STOP}{message};  -- stops here with the message"
        yield f"SET @sqlgen = IF(@sqlgen_stop IS NULL, 'DO 0', {READ_ONLY});  -- and here under {self.client} --force"
        yield EXECUTE

    def _read_rows(self) -> Iterator[str]:
        version, count = self.names.version, len(self.names.version.script.start)
        found = "COALESCE(GROUP_CONCAT(version_num ORDER BY version_num SEPARATOR ', '), '<base>')"
        exact = "1" if version.script.replaces_all else f"COUNT(*) = {count}"
        if count:
            exact += f" AND SUM(version_num IN ({version.rows(version.script.start)})) = {count}"
        answer = "INTO @sqlgen_at, @sqlgen_ok"
        read = f"SELECT {found}, {exact} {answer} FROM {version.table}"
        yield from self._if_table(
            version.name.name, read, f"SELECT '<base>', 1 {answer}" if version.creates else "DO 0"
        )

    def _read_steps(self) -> Iterator[str]:
        own = f"version_num = {self.names.version.revision}"
        step, begun = (f"COALESCE(MAX(IF({own}, {column}, 0)), 0)" for column in ("step", "begun"))
        other = f"MAX(IF({own}, NULL, version_num))"
        answer = "INTO @sqlgen_step, @sqlgen_begun, @sqlgen_other"
        read = f"SELECT {step}, {begun}, {other} {answer} FROM {self.names.steps}"
        # without the lock, the run that has it may drop the table before it is read
        yield from self._if_table(self.names.steps_name.name, read, "DO 0", only_if="@sqlgen_lock AND ")

    def _if_table(self, name: str, then: str, otherwise: str, only_if: str = "") -> Iterator[str]:
        """A statement that names a missing table cannot even be prepared, so the catalogue is asked first."""
        home = self.names.home(self.names.version.name.schema)
        condition = f"table_schema = {home} AND table_name = {self.names.literal(name)}"
        yield f"SET @sqlgen = IF({only_if}(SELECT COUNT(*) FROM information_schema.tables WHERE {condition}) = 1,"
        yield f"    {string(then)},"
        yield f"    {string(otherwise)});"
        yield EXECUTE

    def _reasons(self) -> Iterator[tuple[str, str]]:
        literal, version = self.names.literal, self.names.version
        yield "DATABASE() IS NULL", literal("sqlgen: no database is selected")
        yield self.read_only, literal("sqlgen: this server is read only, a replica?")
        yield self.stopped, literal("sqlgen: this session is read only, as where a file has stopped: begin another one")
        # the other one may be gone by now; a message with NULL in it would be none, and this run would go on
        at_work = f"DATABASE(), ', connection ', COALESCE(IS_USED_LOCK({self.names.lock}), 'gone by now')"
        yield "@sqlgen_lock IS NOT TRUE", f"CONCAT('sqlgen: another run is at work in ', {at_work})"
        begun = literal(" was begun and not finished, run its file again first")
        yield "@sqlgen_other IS NOT NULL", f"CONCAT('sqlgen: ', @sqlgen_other, {begun})"
        if version.script.direction == "upgrade":
            applied = literal(f"sqlgen: {version.script.revision} is already applied to database ")
            found = f"FIND_IN_SET({version.revision}, REPLACE(@sqlgen_at, ', ', ','))"
            yield found, f"CONCAT({applied}, DATABASE())"
        if version.creates and version.name.schema is not None:
            there = f"SELECT 1 FROM information_schema.schemata WHERE schema_name = {literal(version.name.schema)}"
            no_home = f"{version.needs}, the server has no database {version.name.schema} for the version table"
            yield f"NOT EXISTS ({there})", literal(no_home)
        missing = literal(f"(no table {version.name})")
        needs = literal(f"{version.needs}, database ")
        yield "NOT @sqlgen_ok", f"CONCAT({needs}, DATABASE(), ' is at ', COALESCE(@sqlgen_at, {missing}))"
