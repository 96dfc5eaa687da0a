"""What a server does by itself when its schema changes. The simulation follows it; each dialect says what differs."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from sqlgen.errors import StillNeeded
from sqlgen.schema.column import Computed

if TYPE_CHECKING:
    from sqlgen.schema.constraint import Constraint, ForeignKey, Kind, PrimaryKey
    from sqlgen.schema.index import Index
    from sqlgen.schema.schema import Schema
    from sqlgen.schema.table import Table


@dataclass(frozen=True)
class Server:
    """A server that adds nothing of its own: SQLite, which leaves unnamed constraints unnamed."""

    version: tuple[int, ...] = ()
    """The oldest that a database may have."""

    named_types = False
    """Whether an enum is an object of its own, made before the table and dropped after it."""

    unique_is_index = False
    """Whether a unique constraint and a unique index are one thing, dropped by either name of the operation."""

    checks_referents = False
    """Whether a foreign key can be made only when the table that it references stands."""

    shares_index_names = True
    """Whether an index's name stands once only in a schema, and not once for each table."""

    numbering_is_altered = False
    """Whether a column that stands can begin or cease to number the rows, by an attribute of its own."""

    drops_checks_of_existing_type = True
    """Whether Alembic's alter_column drops the CHECK that `existing_type` names. Not on MySQL, so scripts drop it."""

    reads_inline_references = True
    """Whether a foreign key that a column's definition spells is made."""

    keeps_comments = True
    """Whether tables and columns can have comments."""

    conditions: ClassVar[frozenset[str]] = frozenset()
    """The operations that the server takes with IF EXISTS or IF NOT EXISTS, other than those of whole tables."""

    def check_condition(self, operation: str, asked: str, table: "Table") -> None:
        """Raises where neither the simulation nor the server can tell whether something is there."""
        if operation not in self.conditions:
            table.check_known(
                f"this database takes no {asked} here, so what the table has must be known", remedy=f"leave {asked} out"
            )

    def doubts_comments(self) -> Iterator[str]:
        """What there is to say where a script does nothing but to set or drop a comment."""
        if not self.keeps_comments:
            yield "this database keeps no comments: there is nothing to do"

    is_made_anew = True
    """Whether a batch of Alembic's makes the table anew of itself, for most changes."""

    def why_not(self, kind: str, text: str) -> str | None:
        """Why the server would not keep a text as it is; None where it does. `kind` is a name's, comment or label."""
        return None

    def new_table(self, table: "Table", schema: "Schema") -> "Table":
        """The table without what the server takes no notice of in CREATE TABLE, and with what others give it."""
        return table

    def settle(self, table: "Table", schema: "Schema") -> "Table":
        """The table with what the server adds to it: names for what has none, indexes that a foreign key needs."""
        return table

    def serves(self, table: "Table", key: "ForeignKey") -> bool:
        """Whether the table has the key or unique index that a foreign key to it needs."""
        primary = table.primary_key.columns if table.primary_key else ()
        wanted = set(key.referent_columns or primary)
        return any(set(columns) == wanted for columns in table.unique_columns)

    def rename_table(self, before: "Table", after: "Table") -> "Table":
        """The renamed table, with whatever names the server derives anew from the table's."""
        return after

    def check_rename(self, table: "Table", column: str) -> None:
        """Raises where the server cannot carry a column's new name into what reads it."""

    def has_constraint(self, table: "Table", name: str, kind: "Kind | None" = None) -> bool:
        return table.has_constraint(name)

    def constraint(self, table: "Table", name: str, kind: "Kind | None" = None) -> "Constraint":
        """The constraint that a script means by a name, and by the kind that it says."""
        return table.constraint(name)

    def prepare_for(self, key: "PrimaryKey", table: "Table") -> "Table":
        """The table about to get a primary key: here the one that it has goes, and NULL may stay.

        https://www.sqlite.org/lang_createtable.html#the_primary_key
        """
        columns = (
            each.replace(autoincrement=each.autoincrement and key.columns == (each.name,)) for each in table.columns
        )
        constraints = (each for each in table.constraints if each is not table.primary_key)
        return table.replace(columns=tuple(columns), constraints=tuple(constraints))

    def drop_index(self, table: "Table", index: "Index") -> "Table":
        return table.drop_index(index)

    def drop_constraint(self, table: "Table", constraint: "Constraint") -> "Table":
        return table.drop_constraint(constraint)

    def drop_column(self, table: "Table", column: str) -> "Table":
        """The table after a column is gone, and with it what cannot stand without the column."""
        for each in table.columns:
            default = each.server_default
            if each.name != column and isinstance(default, Computed) and column in default.sqltext.words():
                raise StillNeeded(f"column {column} of table {table.name}", f"the generated column {each.name}")
        columns = tuple(each for each in table.columns if each.name != column)
        return table.without_parts(lambda each: each.involves(column), columns)
