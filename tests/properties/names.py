"""Random names: such as a person gives, and such as a server or a client could stumble over."""

from typing import Any

from hypothesis import strategies as st

MOST = {"postgresql": 63, "mysql": 64, "mariadb": 64, "sqlite": 100}
"""The longest name, in bytes (PostgreSQL) or characters: https://www.postgresql.org/docs/current/limits.html,
https://dev.mysql.com/doc/refman/8.4/en/identifier-length.html. SQLite has no limit."""

PLAIN = ("", "user_", "Mixed", "lower_then_Upper")
RESERVED = ("select", "order", "group", "user", "table", "check", "offset", "from", "desc")
HOSTILE = (
    "two words ",
    "it's ",
    'a "b" ',
    "back`tick ",
    "100% ",
    ":name ",
    "a.b",
    "é漢",
    "$1 ",
    "-- ",
    "/* ",
    "; ",
    "\\ ",
    "1st",
)
"""No braces and no question marks: online they are nothing special either, and drivers read them as parameters."""

_MISREAD = {"postgresql": "\0", "mysql": "`", "mariadb": "`", "sqlite": '"'}
"""A quote that SQLAlchemy's inspector does not undo in what the server shows of foreign keys and indexes."""


class Names:
    """Draws names that have not been drawn before, whatever the spelling of their letters."""

    def __init__(self, draw: Any, dialect: str) -> None:
        self._draw, self._most = draw, MOST[dialect]
        self._hostile = [each for each in HOSTILE if _MISREAD[dialect] not in each]
        self._count = 0
        self._taken: set[str] = set()

    def new(self, kind: str) -> str:
        """A name for a table, a column, an index...: `kind` makes a plain one readable."""
        self._count += 1
        style = self._draw(st.integers(0, 9))
        if style == 9:
            return f"{kind}{self._count}".ljust(self._most, "x")
        reserved = self._draw(st.sampled_from(RESERVED)) if style == 8 else ""
        if reserved and reserved not in self._taken:
            self._taken.add(reserved)
            return reserved
        before = self._draw(st.sampled_from(self._hostile if style > 5 else PLAIN))
        return f"{before}{kind}{self._count}"
