"""ENUM and SET of MySQL, printed the same, and right, by every release of SQLAlchemy."""

from typing import Any


def with_escaped_values(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's type compiler, which before 2.1 left a backslash in a value as it is, so that MySQL took it away.

    https://dev.mysql.com/doc/refman/8.4/en/string-literals.html
    """

    class EscapedValues(compiler):  # type: ignore[misc]
        def _visit_enumerated_values(self, name: str, type_: Any, enumerated_values: list[str]) -> str:
            values = ",".join(f"'{_escaped(value)}'" for value in enumerated_values)
            return str(self._extend_string(type_, {}, f"{name}({values})"))

    return EscapedValues


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "''")
