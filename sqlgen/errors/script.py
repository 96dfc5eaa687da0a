"""Mistakes that a revision script makes, at its own line."""

from sqlgen.errors.base import SqlgenError


class ScriptError(SqlgenError):
    """A revision script did something that cannot become SQL."""


class ScriptFailed(ScriptError):
    reason: str
    sentence = "the script raised {reason}"


class ImportFailed(ScriptError):
    reason: str
    sentence = "an import failed: {reason}"
    way_out = "install what the script imports beside sqlgen, or name its folder in prepend_sys_path"


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


class CallInvalid(ScriptError):
    reason: str
    sentence = "{reason}"


class NotImplementedYet(ScriptError):
    what: str
    sentence = "{what} is not understood yet"
    way_out = "what it does can be written as op.execute() with SQL"


class ResultRead(ScriptError):
    query: str
    sentence = "the script reads rows, and there is no database to read them from: {query}"
    way_out = "do the step in SQL (INSERT ... SELECT, UPDATE ... FROM), which runs where the rows are"


class Unsupported(ScriptError):
    dialect: str
    reason: str
    sentence = "not on {dialect}: {reason}"
    way_out = "branch on op.get_bind().dialect.name, or use sqlalchemy's with_variant() for a type"


class SchemaError(ScriptError):
    """A call that does not fit the schema as the revisions so far have left it."""


class TableMissing(SchemaError):
    table: str
    known: tuple[str, ...]
    sentence = "there is no table {table}"
    known_are = "the tables"
    wrong = "table"


class TableExists(SchemaError):
    table: str
    sentence = "table {table} exists already"


class ColumnMissing(SchemaError):
    table: str
    column: str
    known: tuple[str, ...]
    sentence = "table {table} has no column {column}"
    known_are = "its columns"
    wrong = "column"


class ColumnExists(SchemaError):
    table: str
    column: str
    sentence = "table {table} has a column {column} already"


class ConstraintMissing(SchemaError):
    table: str
    constraint: str
    known: tuple[str, ...]
    sentence = "table {table} has no constraint {constraint}"
    known_are = "its constraints"
    wrong = "constraint"


class ConstraintExists(SchemaError):
    table: str
    constraint: str
    sentence = "table {table} has a constraint {constraint} already"


class IndexMissing(SchemaError):
    index: str
    known: tuple[str, ...]
    sentence = "there is no index {index}"
    known_are = "the indexes"
    wrong = "index"


class IndexExists(SchemaError):
    index: str
    sentence = "index {index} exists already"


class TypeMissing(SchemaError):
    type: str
    known: tuple[str, ...]
    sentence = "there is no type {type}"
    known_are = "the types"
    wrong = "type"


class TypeExists(SchemaError):
    type: str
    sentence = "type {type} exists already"
