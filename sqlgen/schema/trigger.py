"""A trigger of a table."""

import re
from dataclasses import dataclass, field, replace
from typing import Self

_NEW_OR_OLD = r"(?P<before>\b(?:NEW|OLD)\s*\.\s*)"
_ON = r"(?P<before>\b(?:ON|INTO|UPDATE|FROM|JOIN)\s+)"
_STRING = r"'(?:[^']|'')*'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """`sql` is the whole CREATE TRIGGER as the script wrote it; None where it is no longer what the server has."""

    name: str
    sql: str | None = field(repr=False)

    def column_renamed(self, old: str, new: str) -> Self:
        """The trigger after its table's column was renamed, in place, by a server that rewrites what reads it."""
        return replace(self, sql=self.sql and _renamed(self.sql, old, new, _NEW_OR_OLD))

    def table_renamed(self, old: str, new: str) -> Self:
        return replace(self, sql=self.sql and _renamed(self.sql, old, new, _ON))

    def mentions(self, word: str) -> bool:
        return self.sql is None or bool(re.search(_spellings(word), self.sql, re.IGNORECASE))


def _spellings(word: str) -> str:
    bare = re.escape(word)
    return rf'(?:\b{bare}\b|"{bare}"|`{bare}`|\[{bare}\])'


def _renamed(sql: str, old: str, new: str, before: str) -> str | None:
    """The text with a new name wherever `before` says whose it is; None if the old one stands anywhere else."""
    pattern = rf"(?P<string>{_STRING})|{before}(?P<name>{_spellings(old)})"

    def rename(match: re.Match[str]) -> str:
        return match["string"] or f"{match['before']}{_quoted_alike(new, match['name'])}"

    renamed = re.sub(pattern, rename, sql, flags=re.IGNORECASE)
    rest = re.sub(_STRING, "", re.sub(pattern, "", sql, flags=re.IGNORECASE))
    return None if re.search(_spellings(old), rest, re.IGNORECASE) else renamed


def _quoted_alike(new: str, old: str) -> str:
    return f"{old[0]}{new}{old[-1]}" if old[0] in '"`[' else new
