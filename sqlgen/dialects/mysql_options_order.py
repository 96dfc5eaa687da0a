"""The options of a table, in the order in which the script gives them, whatever the release of SQLAlchemy."""

from types import SimpleNamespace
from typing import Any

_RANKS = {"PARTITION_BY": 2, "PARTITIONS": 3, "SUBPARTITION_BY": 4, "SUBPARTITIONS": 5}
_CHARSETS = {"DEFAULT_CHARSET", "DEFAULT_CHARACTER_SET", "CHARSET", "CHARACTER_SET"}


def with_options_in_order(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's DDL compiler, which before 2.1 has the options in a set, whose order is chance."""

    class OptionsInOrder(compiler):  # type: ignore[misc]
        def post_create_table(self, table: Any) -> str:
            prefix = f"{self.dialect.name}_"
            options = {key: value for key, value in table.kwargs.items() if key.startswith(prefix)}
            if table.comment is not None:
                options[f"{prefix}comment"] = table.comment
            names = {key: key.removeprefix(prefix).upper() for key in options}
            has_charset = not _CHARSETS.isdisjoint(names.values())
            ordered = sorted(options, key=lambda key: _rank(names[key], has_charset))
            single = (SimpleNamespace(kwargs={key: options[key]}, comment=None) for key in ordered)
            return " ".join(str(super(OptionsInOrder, self).post_create_table(each)) for each in single)

    return OptionsInOrder


def _rank(name: str, has_charset: bool) -> int:
    """A collation stands behind its character set, and partitions behind everything."""
    return int(has_charset) if name == "COLLATE" else _RANKS.get(name, 0)
