"""Mistakes that a revision script makes, at its own line."""

from collections.abc import Iterator

from sqlgen.errors.base import SqlgenError


class ScriptError(SqlgenError):
    """A revision script did something that cannot become SQL."""


class ScriptFailed(ScriptError):
    reason: str
    sentence = "the script raised {reason}"


class StubUsed(ScriptError):
    name: str
    sentence = "the setting stubs has nothing stand for {name}, and the script needs its value"
    way_out = "write the value into the script, which should say the same for ever; or install what it comes from"


class ImportFailed(ScriptError):
    reason: str
    sentence = "an import failed: {reason}"
    way_out = (
        "install what the script imports beside sqlgen, or name its folder in prepend_sys_path; where it is only "
        "mentioned, the setting stubs has nothing stand for it"
    )


class UpgradeMissing(ScriptError):
    revision: str
    sentence = "revision {revision} has no function upgrade()"
    way_out = "add one; with `pass` as its body it moves the version only"


class OperationUnknown(ScriptError, AttributeError):
    """An AttributeError too, so that hasattr(op, "...") answers."""

    name: str
    known: tuple[str, ...]
    sentence = "there is no operation {name}"
    known_are = "the operations"
    wrong = "name"
    way_out = "if a plug-in has it, import the plug-in, in env.py or in the script"

    def _hints(self) -> Iterator[str]:
        """A name that is nearly right was meant to be that."""
        return (hint for hint in super()._hints() if hint != self.way_out or not self.nearest)


class CallInvalid(ScriptError):
    reason: str
    sentence = "{reason}"


class ArgumentMissing(ScriptError):
    name: str
    takes: str
    sentence = "{name} is missing"
    way_out = "the call is {takes}"


class ArgumentUnknown(ScriptError):
    name: str
    known: tuple[str, ...]
    sentence = "there is no argument {name}"
    known_are = "the arguments"
    wrong = "name"


class ArgumentsTooMany(ScriptError):
    value: str
    takes: str
    sentence = "{value} has no place here"
    way_out = "the call is {takes}; what stands behind * is given by its name"


class ArgumentInvalid(ScriptError):
    name: str
    expected: str
    value: str
    sentence = "{name} must be {expected}, and {value} is not"


class OutsideRevision(ScriptError):
    sentence = "op is used outside of upgrade() and downgrade()"
    way_out = "move the call into one of them; what stands at module level runs whenever the file is loaded"


class NotImplementedYet(ScriptError):
    what: str
    sentence = "{what} is not understood yet"
    way_out = "what it does can be written as op.execute() with SQL"


class ResultRead(ScriptError):
    query: str
    sentence = "the script reads rows, and there is no database to read them from: {query}"
    way_out = "do the step in SQL (INSERT ... SELECT, UPDATE ... FROM), where the rows are; or see the setting rows"


class RowsUnknown(ResultRead):
    reason: str
    sentence = "the script reads rows that are not known, {reason}: {query}"


class KeyRead(ScriptError):
    table: str
    sentence = "the script uses the key that the database gave to a row of {table}, and there is no database"
    way_out = "give the row its key, or do the step in SQL: INSERT ... SELECT finds the row where it is"


class UnknownWritten(ScriptError):
    sentence = "the SQL holds a number that only the database knows: a count of rows, or a key that it gave"
    way_out = "have the SQL find it where the rows are, by a subquery; or give the row its key"


class ParameterLeft(ScriptError):
    sentence = "the SQL was compiled without the values of its parameters"
    way_out = 'execute the statement itself, or compile it with compile_kwargs={"literal_binds": True}'


class ParameterUngiven(ScriptError):
    name: str
    sentence = "in this SQL :{name} is a parameter, and nobody gives it a value"
    way_out = r"give it one, as in sa.text(...).bindparams({name}=1); a colon that is none's is written \:{name}"


class AddressRead(ScriptError):
    part: str
    sentence = "the script asks for the {part} of its database, which only who runs the files will know"
    way_out = "leave it out: SQL that names no database speaks of the one that it runs in"


class RollbackAsked(ScriptError):
    sentence = "what the script has written would be rolled back, which a file of SQL cannot do"
    way_out = "leave it out; a connection of the engine's own has to commit() before it is closed"


class FailedMidway(ScriptError):
    """A rollback that follows on an exception, the script's own or one of a library's."""

    reason: str
    sentence = "the script has written something, and would take it back because of {reason}"
    way_out = "a file of SQL cannot go back: mend the cause, or find it out before anything is written"


class SecretDrawn(ScriptError):
    """Chance for keys and passwords, which differs from the chance of ids by who may know what was drawn."""

    function: str
    sentence = "the script draws a secret by {function}(), and would write it into a file for all to read"
    way_out = (
        "have the database draw it, where the file runs, or the application, once it runs; "
        "a key that is no secret may be a uuid"
    )


class ConnectionOpened(ScriptError):
    """By the script, or by what it imports. `means` is what opens it, and where to, if that is known."""

    means: str
    sentence = "a connection would be opened by {means}, and nothing is connected to while files are made"
    way_out = (
        "use op.get_bind(), which is the connection that the revision runs on; "
        "what would be asked elsewhere, a file beside the script may hold, or the command line's -x"
    )


class ProgramStarted(ScriptError):
    """By the project's code. `means` is what starts it."""

    means: str
    sentence = "another program would be started by {means}, and could reach any server, unseen"
    way_out = "run it where the files are run, before or after them; what it answers, a file beside the script may hold"


class DefaultUnrepeatable(ScriptError):
    column: str
    function: str
    sentence = "the default of {column} is {function}(), which gives another value each time"
    way_out = (
        "give the value in the row, or have the database make it by a server_default or an expression like func.now()"
    )


class Irreversible(ScriptError):
    revision: str
    reason: str
    sentence = "revision {revision} cannot be undone: {reason}"


class Unsupported(ScriptError):
    dialect: str
    reason: str
    sentence = "{dialect} cannot do this: {reason}"
    way_out = 'for {dialect} do something else: if op.get_bind().dialect.name == "{dialect}"'


class TypeUnsupported(ScriptError):
    dialect: str
    table: str
    column: str
    reason: str
    remedy: str
    sentence = "{dialect} cannot make column {column} of table {table}: {reason}"
    way_out = "{remedy}"


class SqlMisread(ScriptError):
    """Text that a client would read otherwise than the server, or that would reach into what follows it."""

    reason: str
    remedy: str
    sentence = "{reason}"
    way_out = "{remedy}"


class SqlForeign(ScriptError):
    dialect: str
    sign: str
    others: str
    sentence = "{dialect} cannot run this SQL: only {others} has {sign}"
    way_out = (
        'say it for each database: if op.get_bind().dialect.name == "{dialect}"; '
        "or have it translated: transpile = true in [tool.sqlgen]"
    )
