"""How names and strings are quoted: what a writer asks of its dialect."""

from typing import Protocol

from sqlgen.schema.name import Name


class Quoting(Protocol):
    """A dialect, as far as the text of a file depends on it."""

    @property
    def name(self) -> str: ...

    def quote(self, name: str, /) -> str:
        """A name in SQL, with quotes where it needs them."""

    def literal(self, text: str, /) -> str:
        """A string in SQL."""


def quoted(quoting: Quoting, name: Name) -> str:
    """The name of a table or an index in SQL, with its schema if it has one."""
    return ".".join(quoting.quote(part) for part in (name.schema, name.name) if part is not None)
