"""The text of a file: `render` prints a script as one dialect's file."""

from collections.abc import Sequence

from sqlgen.dialects.statement import Statement
from sqlgen.scripts.mariadb import MariaDBWriter
from sqlgen.scripts.mysql import MySQLWriter
from sqlgen.scripts.postgresql import PostgreSQLWriter
from sqlgen.scripts.quoting import Quoting
from sqlgen.scripts.ranges import range_text
from sqlgen.scripts.schema import schema_text
from sqlgen.scripts.script import Direction, Script, VersionTable
from sqlgen.scripts.sqlite import SQLiteWriter
from sqlgen.scripts.writer import Client, Text, Writer

__all__ = [
    "Client",
    "Direction",
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


def render(script: Script, dialect: Quoting, *, rerunnable: bool = True, client: Client = "native") -> Text:
    """The file of a script. KeyError: no writer has the dialect's name.

    `rerunnable` is MySQL's and MariaDB's choice: without it a file is short, and after a failure needs a hand.
    """
    return WRITERS[dialect.name](script, dialect, rerunnable, client).text()


def render_range(
    scripts: Sequence[Script], dialect: Quoting, command: str, *, rerunnable: bool = True, client: Client = "native"
) -> str:
    """Scripts that run one after another, as one text. `command` is what was called to make it. KeyError as above."""
    return range_text([WRITERS[dialect.name](script, dialect, rerunnable, client) for script in scripts], command)


def render_schema(
    script: Script,
    unknown: Sequence[str],
    waiting: Sequence[Statement],
    dialect: Quoting,
    command: str,
    *,
    client: Client = "native",
) -> str:
    """The statements that make a schema, as one text. `unknown` is what they leave out, `waiting` those that need it.

    KeyError as above.
    """
    writer = WRITERS[dialect.name](script, dialect, rerunnable=False, client=client)
    return schema_text(writer, unknown, waiting, command)
