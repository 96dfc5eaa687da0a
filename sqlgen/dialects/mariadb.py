"""MariaDB: only what differs from MySQL."""

from typing import Any, ClassVar

from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects.mysql import MySQL, stable
from sqlgen.dialects.mysql_server import MySQLServer
from sqlgen.dialects.reflected.mysql import ReflectedMariaDB
from sqlgen.schema import Server


class MariaDBServer(MySQLServer):
    check_name = "CONSTRAINT_{number}"
    """https://mariadb.com/kb/en/constraint/"""


class MariaDB(MySQL):
    """MariaDB 10.6 and newer."""

    name = "mariadb"
    server: ClassVar[Server] = MariaDBServer()

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = ReflectedMariaDB(paramstyle="named")
        dialect.server_version_info = (10, 6)
        dialect.supports_native_uuid = False  # from 10.7 on: https://mariadb.com/kb/en/uuid-data-type/
        return stable(dialect)


dialect = MariaDB
