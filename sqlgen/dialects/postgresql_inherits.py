"""INHERITS, printed the same by every release of SQLAlchemy: older ones put spaces into its parentheses."""

import re
from typing import Any

_SPACED = re.compile(r"^( ?INHERITS) \( (.*) \)$", re.MULTILINE)


def with_plain_inherits(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's DDL compiler, which has each option of a table on a line of its own."""

    class PlainInherits(compiler):  # type: ignore[misc]
        def post_create_table(self, table: Any) -> str:
            return _SPACED.sub(r"\1 (\2)", super().post_create_table(table))

    return PlainInherits
