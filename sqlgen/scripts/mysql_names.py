"""What the parts of a MySQL file share: the names of its tables and of its lock, strings, and how a text is run."""

from dataclasses import dataclass
from functools import cached_property

from sqlgen.schema.name import Name
from sqlgen.scripts.quoting import quoted
from sqlgen.scripts.version import Version

EXECUTE = "PREPARE sqlgen FROM @sqlgen; EXECUTE sqlgen;"
STOP = "SET SESSION default_storage_engine = "
"""What follows is the engine's name, and whatever is none stops with an error that repeats it whole."""
READ_ONLY = "'SET SESSION TRANSACTION READ ONLY'"
"""The statement behind which the session changes nothing more, be it by DDL. It is not ended: a client with a person at
it, who has typed `source`, would begin another one, and go on there.
https://dev.mysql.com/doc/refman/8.4/en/set-transaction.html"""


def string(sql: str) -> str:
    """A statement in a string. In double quotes, which the file's sql_mode allows, single ones stay readable.

    https://dev.mysql.com/doc/refman/8.4/en/string-literals.html
    """
    doubled = sql.replace("\\", "\\\\").replace('"', '""')
    return f'"{doubled}"'


@dataclass(frozen=True)
class Names:
    """The tables stand in `home`, a database in SQL."""

    version: Version

    def literal(self, text: str) -> str:
        return self.version.quoting.literal(text)

    def home(self, schema: str | None) -> str:
        return "DATABASE()" if schema is None else self.literal(schema)

    @cached_property
    def steps_name(self) -> Name:
        return Name(self.version.name.schema, f"{self.version.name.name}_step")

    @cached_property
    def steps(self) -> str:
        return quoted(self.version.quoting, self.steps_name)

    @property
    def lock(self) -> str:
        """At most 64 characters: https://dev.mysql.com/doc/refman/8.4/en/locking-functions.html#function_get-lock"""
        return self._lock(self.home(self.version.name.schema))

    @property
    def lock_or_none(self) -> str:
        """The lock before the guard has said that no database is selected: a name that is NULL would be an error."""
        return self._lock("COALESCE(DATABASE(), '')") if self.version.name.schema is None else self.lock

    def _lock(self, database: str) -> str:
        return f"LEFT(CONCAT('sqlgen.', {database}), 64)"
