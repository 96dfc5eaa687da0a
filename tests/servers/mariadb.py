"""MariaDB: only what differs from MySQL."""

from pathlib import Path

from tests.servers.debian import Tree, unpacked
from tests.servers.mysql import MySQL

_SYSTEM_TABLES = ("mysql_system_tables", "mysql_performance_tables", "mysql_system_tables_data")


class MariaDB(MySQL):
    name = "mariadb"
    variable = "SQLGEN_TEST_MARIADB_URL"
    driver = "mariadb+pymysql"
    packages = ("bookworm", "mariadb-server-core", "mariadb-client-core")
    server_program = "mariadbd"
    client_program = "mariadb"
    dump_program = "mariadb-dump"
    settings = ("--innodb-log-file-size=16M",)

    def dump_tree(self) -> Tree:
        """A package of its own has it, which only the tests of dumps fetch."""
        return unpacked("bookworm", "mariadb-client")

    def initialise(self, data: Path) -> None:
        """What the script mariadb-install-db does for a root without password, less the help texts.

        The script itself can't be used: it would run the server's programs on the machine's libraries.
        """
        (data / "mysql").mkdir()
        scripts = [self.tree().root / "usr" / "share" / "mysql" / f"{name}.sql" for name in _SYSTEM_TABLES]
        self.bootstrap(data, "--bootstrap", "USE mysql;\n" + "".join(script.read_text() for script in scripts))
