"""Types of MySQL and MariaDB, printed the same, and right, by every release of SQLAlchemy."""

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


def with_identifiers(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's type compiler, which for long did not know MariaDB's own type for a Uuid.

    https://mariadb.com/kb/en/uuid-data-type/
    """

    class Identifiers(compiler):  # type: ignore[misc]
        def visit_uuid(self, type_: Any, **kw: Any) -> str:
            native = type_.native_uuid and self.dialect.supports_native_uuid
            return "UUID" if native else str(super().visit_uuid(type_, **kw))

    return Identifiers


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace("'", "''")
