"""What a server does by itself when its schema changes. The simulation follows it; each dialect says what differs."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlgen.schema.table import Table


class Server:
    """A server that adds nothing of its own: SQLite, which leaves unnamed constraints unnamed."""

    named_types = False
    """Whether an enum is an object of its own, made before the table and dropped after it."""

    unique_is_index = False
    """Whether a unique constraint and a unique index are one thing, dropped by either name of the operation."""

    checks_referents = False
    """Whether a foreign key can be made only when the table that it references stands."""

    def why_not(self, kind: str, text: str) -> str | None:
        """Why the server would not keep a text as it is; None where it does. `kind` is a name's, comment or label."""
        return None

    def settle(self, table: "Table") -> "Table":
        """The table with what the server adds to it: names for what has none, indexes that a foreign key needs."""
        return table

    def rename_table(self, before: "Table", after: "Table") -> "Table":
        """The renamed table, with whatever names the server derives anew from the table's."""
        return after

    def drop_column(self, table: "Table", column: str) -> "Table":
        """The table after a column is gone, and with it what cannot stand without the column."""
        return table.replace(
            columns=tuple(each for each in table.columns if each.name != column),
            constraints=tuple(each for each in table.constraints if not each.involves(column)),
            indexes=tuple(each for each in table.indexes if not each.involves(column)),
        )
