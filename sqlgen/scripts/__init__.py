"""The text of a file: `render` prints a script as one dialect's file."""

from collections.abc import Sequence

from sqlgen.dialects.statement import Statement
from sqlgen.scripts.form import USUAL, Client, Form
from sqlgen.scripts.mariadb import MariaDBWriter
from sqlgen.scripts.mysql import MySQLWriter
from sqlgen.scripts.postgresql import PostgreSQLWriter
from sqlgen.scripts.quoting import Quoting
from sqlgen.scripts.ranges import range_text
from sqlgen.scripts.schema import schema_text
from sqlgen.scripts.script import Direction, Script, VersionTable
from sqlgen.scripts.sqlite import SQLiteWriter
from sqlgen.scripts.writer import Text, Writer

__all__ = [
    "Client",
    "Direction",
    "Form",
    "Quoting",
    "Script",
    "Text",
    "VersionTable",
    "Writer",
    "render",
    "render_range",
    "render_schema",
]

WRITERS: dict[str, type[Writer]] = {
    writer.name: writer for writer in (PostgreSQLWriter, MySQLWriter, MariaDBWriter, SQLiteWriter)
}
"""The one list of writers."""


def render(script: Script, dialect: Quoting, form: Form = USUAL) -> Text:
    """The file of a script. KeyError: no writer has the dialect's name."""
    return WRITERS[dialect.name](script, dialect, form).text()


def render_range(scripts: Sequence[Script], dialect: Quoting, command: str, form: Form = USUAL) -> str:
    """Scripts that run one after another, as one text. `command` is what was called to make it. KeyError as above."""
    return range_text([WRITERS[dialect.name](script, dialect, form) for script in scripts], command)


def render_schema(
    script: Script,
    unknown: Sequence[str],
    waiting: Sequence[Statement],
    dialect: Quoting,
    command: str,
    form: Form = USUAL,
) -> str:
    """The statements that make a schema, as one text. `unknown` is what they leave out, `waiting` those that need it.

    KeyError as above.
    """
    writer = WRITERS[dialect.name](script, dialect, form)
    return schema_text(writer, unknown, waiting, command)
