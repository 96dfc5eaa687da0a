"""Defaults in a column's definition, printed the same by every release of SQLAlchemy.

2.0 and 2.1 differ in when they put parentheses around one. What stands here is what 2.1 prints.
"""

import re
from collections.abc import Callable
from typing import Any

Rule = Callable[[str], bool]
"""Whether a default needs parentheses."""


def is_expression(default: str) -> bool:
    """More than a name, a number, a string or what has its parentheses already.

    SQLite: https://www.sqlite.org/lang_createtable.html#the_default_clause
    """
    return not re.match(r"\s*['\"(]", default) and re.search(r"\W", default) is not None


def is_mysql_expression(default: str) -> bool:
    """As in SQLite, but for the clock's own forms, which may say how a row's change sets the column.

    https://dev.mysql.com/doc/refman/8.4/en/data-type-defaults.html
    """
    clock = re.search(r"ON +UPDATE", default, re.IGNORECASE) or re.match(
        r"\bnow\(\d+\)|\bcurrent_timestamp\(\d+\)", default, re.IGNORECASE
    )
    return is_expression(default) and not clock


def with_stable_defaults(compiler: type[Any], needs_parentheses: Rule) -> type[Any]:
    """SQLAlchemy's DDL compiler of a dialect, with its defaults in our form."""

    class StableDefaults(compiler):  # type: ignore[misc]
        def get_column_specification(self, column: Any, **kw: Any) -> str:
            printed: str = super().get_column_specification(column, **kw)
            default = self.get_column_default_string(column)
            if default is None:
                return printed
            form = f"({default})" if needs_parentheses(default) else default
            for theirs in (f" DEFAULT ({default})", f" DEFAULT {default}"):
                before, found, after = printed.rpartition(theirs)
                if found:
                    return f"{before} DEFAULT {form}{after}"
            return printed

    return StableDefaults
