"""MariaDB's files: MySQL's, but for what is said here."""

from sqlgen.scripts.mysql import MySQLWriter


class MariaDBWriter(MySQLWriter):
    """Its client is called `mariadb`; `mysql` is a link to it that an installation may lack.

    https://mariadb.com/docs/server/clients-and-utilities/mariadb-client/mariadb-command-line-client
    """

    name = "mariadb"
    product = "MariaDB"
    shell = "mariadb"

    read_only = "@@GLOBAL.read_only NOT IN ('0', 'OFF')"
    """Since 12.0 this is no boolean, but OFF, ON, NO_LOCK or NO_LOCK_NO_ADMIN, of which none is true as a condition.
    https://mariadb.com/docs/server/server-management/variables-and-modes/server-system-variables#read_only"""

    stopped = "@@SESSION.tx_read_only"
    """As releases before 11.1 call it too: https://mariadb.com/kb/en/server-system-variables/#tx_read_only"""

    prepares_all = True
    """Since 10.6.2, triggers and procedures too: they are steps, left out by a second run, and need no DELIMITER.
    https://mariadb.com/docs/server/reference/sql-statements/prepared-statements/prepare-statement"""
