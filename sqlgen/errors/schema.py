"""Calls of a revision script that do not fit the schema as the revisions so far have left it."""

from sqlgen.errors.script import ScriptError


class SchemaError(ScriptError):
    """A call that does not fit the schema as the revisions so far have left it."""


class TextInvalid(SchemaError):
    """A name, a comment or a label that the server would not keep as it is."""

    kind: str
    text: str
    reason: str
    sentence = 'the {kind} "{text}" {reason}'
    way_out = "give it another {kind}"


class TableMissing(SchemaError):
    table: str
    known: tuple[str, ...]
    sentence = "there is no table {table}"
    known_are = "the tables"
    wrong = "table"


class TableNeverMade(TableMissing):
    way_out = 'if it stood before the first revision, set in [tool.sqlgen]: baseline = "unknown"'


class TableUnknown(SchemaError):
    table: str
    why: str
    need: str
    remedy: str = "give existing_type, existing_nullable and existing_server_default, or in a batch copy_from"
    sentence = "table {table} is not known, as {why}: {need}"
    way_out = "{remedy}; or let a first revision, the baseline, make the tables that were there before"


class ViewUnknown(SchemaError):
    view: str
    sentence = "of view {view} the text is known and nothing else, and the inspector is asked what is in it"
    way_out = "let the script go on without asking, or say the columns itself"


class TriggerUnknown(SchemaError):
    table: str
    trigger: str
    sentence = "a rebuild of table {table} has to make its trigger {trigger} again, whose text is no longer certain"
    way_out = "drop the trigger by op.execute() before, and create it again after"


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


class ConstraintUnnamed(SchemaError):
    table: str
    what: str
    names: str
    sentence = "table {table} has not exactly one {what} without a name, which would be meant here"
    way_out = "give the name; its constraints are {names}"


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


class TypeNeverMade(TypeMissing):
    way_out = TableNeverMade.way_out


class PlaceRefused(SchemaError):
    column: str
    table: str
    sentence = "column {column} can get a place of its own only in a table that is made anew, and {table} is altered"
    way_out = 'give batch_alter_table(recreate="always"), as Alembic asks for it too; or leave the place out'


class RebuildRefused(SchemaError):
    table: str
    what: str
    sentence = 'SQLite has to make table {table} anew for this, and recreate="never" forbids it: {what}'
    way_out = "leave recreate out; then a batch makes the table anew where it must"


class StillNeeded(SchemaError):
    what: str
    by: str
    verb: str = "dropped"
    sentence = "{what} cannot be {verb}: {by} needs it"
    way_out = "drop {by} first, and make it again afterwards if it is to stay"


class TypeExists(SchemaError):
    type: str
    sentence = "type {type} exists already"
