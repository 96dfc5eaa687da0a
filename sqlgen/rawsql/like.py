"""LIKE in a CREATE TABLE of PostgreSQL's: https://www.postgresql.org/docs/current/sql-createtable.html"""

from dataclasses import dataclass

from sqlgen.rawsql.cursor import Cursor, Unreadable
from sqlgen.schema import Column

_ALL = frozenset(
    {"COMMENTS", "COMPRESSION", "CONSTRAINTS", "DEFAULTS", "GENERATED", "IDENTITY", "INDEXES", "STATISTICS", "STORAGE"}
)


@dataclass(frozen=True)
class Copied:
    """A column of another table's."""

    of: Column
    autoincrement = False

    def column(self, _: tuple[str, ...]) -> Column:
        return self.of


def read_included(part: Cursor) -> set[str]:
    """`INCLUDING ALL EXCLUDING INDEXES`"""
    included: set[str] = set()
    while not part.ended:
        way, what = part.next().word, part.next().word
        if way not in ("INCLUDING", "EXCLUDING") or what not in {"ALL", *_ALL}:
            raise Unreadable
        said = _ALL if what == "ALL" else {what}
        included = included | said if way == "INCLUDING" else included - said
    return included
