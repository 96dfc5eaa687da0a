"""Every value, written by the native client from our literal, is what an ordinary INSERT of SQLAlchemy's stores."""

from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from sqlgen.recording import op
from tests.literals.value import Value
from tests.literals.values import VALUES
from tests.recording.scripts import sql
from tests.servers.server import Database
from tests.servers.servers import Servers

SESSION = {
    "postgresql": "SET client_encoding = 'UTF8'; SET standard_conforming_strings = on;",
    "mysql": "SET NAMES utf8mb4; SET sql_mode = 'STRICT_TRANS_TABLES';",
    "mariadb": "SET NAMES utf8mb4; SET sql_mode = 'STRICT_TRANS_TABLES';",
    "sqlite": ".bail on",
}
"""As the files begin: their writers have tests of their own."""

RAW = {
    "postgresql": "SELECT v::text FROM t ORDER BY id",
    "mysql": "SELECT HEX(CONCAT(v)) FROM t ORDER BY id",
    "mariadb": "SELECT HEX(CONCAT(v)) FROM t ORDER BY id",
    "sqlite": "SELECT typeof(v), v, hex(v) FROM t ORDER BY id",
}
"""What is stored, with no driver's idea of it."""

CASES = [pytest.param(value, dialect, id=f"{value.name}-{dialect}") for value in VALUES for dialect in value.dialects]


@pytest.mark.parametrize(("case", "dialect"), CASES)
def test_stored_as_online(case: Value, dialect: str, servers: Servers) -> None:
    with servers[dialect].database() as database:
        table = sa.Table("t", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("v", case.type))
        named = sa.table("t", sa.column("id"), sa.column("v")) if case.untyped else table
        _insert_online(table, named, case.value, database)
        (insert,) = sql(lambda: op.bulk_insert(named, [{"id": 2, "v": case.value}]), dialect)
        ran = database.run_sql(f"{SESSION[dialect]}\n{insert};\n")
        assert (ran.returncode, ran.stderr) == (0, ""), insert
        online, ours = database.query(RAW[dialect])
        assert ours == online, insert


def _insert_online(table: sa.Table, named: Any, value: Any, database: Database) -> None:
    with database.engine.begin() as connection:
        connection.dialect.supports_native_uuid = connection.dialect.name == "postgresql"  # as MariaDB 10.6
        if isinstance(table.c.v.type, postgresql.HSTORE):
            connection.execute(sa.text("CREATE EXTENSION hstore"))
        table.create(connection)
        connection.execute(named.insert(), [{"id": 1, "v": value}])
