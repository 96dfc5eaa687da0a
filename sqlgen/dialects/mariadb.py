"""MariaDB: only what differs from MySQL."""

from typing import Any, ClassVar

from sqlalchemy.dialects.mysql.mariadb import MariaDBDialect
from sqlalchemy.engine import Dialect as SQLAlchemyDialect

from sqlgen.dialects.mysql import MySQL
from sqlgen.dialects.mysql_server import MySQLServer
from sqlgen.schema import Server


class MariaDBServer(MySQLServer):
    check_name = "CONSTRAINT_{number}"
    """https://mariadb.com/kb/en/constraint/"""


class MariaDB(MySQL):
    """MariaDB 10.6 and newer."""

    name = "mariadb"
    server: ClassVar[Server] = MariaDBServer()

    def create(self) -> SQLAlchemyDialect:
        dialect: Any = MariaDBDialect(paramstyle="named")
        dialect.server_version_info = (10, 6)
        return dialect  # type: ignore[no-any-return]


dialect = MariaDB
