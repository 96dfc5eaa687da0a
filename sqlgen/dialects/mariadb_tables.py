"""CREATE TABLE for MariaDB, over the very objects that a script passed, which stay as they are."""

from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import sqlalchemy as sa

from sqlgen.dialects.column_checks import in_order


def stays_in_column(check: sa.Constraint) -> bool:
    """A column's definition has no place for the name of a condition: https://mariadb.com/kb/en/constraint/"""
    return not isinstance(check.name, str)


def own_options(options: Mapping[str, Any]) -> dict[str, Any]:
    """With those given for MySQL, where none of the same name is given for MariaDB: both read the same ones."""
    own = {f"mariadb_{key.removeprefix('mysql_')}": value for key, value in options.items() if key.startswith("mysql_")}
    return own | dict(options)


def with_tables_of_mariadb(compiler: type[Any]) -> type[Any]:
    """SQLAlchemy's DDL compiler: MySQL's options count, and the table spells a condition that has a name."""

    class TablesOfMariaDB(compiler):  # type: ignore[misc]
        def create_table_constraints(self, table: Any, **kw: Any) -> str:
            checks = (check for column in table.columns for check in in_order(column.constraints))
            hoisted = (check for check in checks if not stays_in_column(check))
            own = super().create_table_constraints(table, **kw)
            return ", \n\t".join(filter(None, (own, *map(self.visit_check_constraint, hoisted))))

        def post_create_table(self, table: Any) -> str:
            with_own = SimpleNamespace(kwargs=own_options(table.kwargs), comment=table.comment)
            return str(super().post_create_table(with_own))

    return TablesOfMariaDB
