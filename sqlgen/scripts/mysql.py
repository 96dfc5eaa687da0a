"""MySQL's files: steps that a second run can leave out, or one transaction where nothing changes the schema."""

from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar

from sqlgen.dialects.delimiter import delimiter
from sqlgen.dialects.statement import Statement, Work
from sqlgen.scripts.comment import comment
from sqlgen.scripts.mysql_guard import Guard
from sqlgen.scripts.mysql_names import EXECUTE, READ_ONLY, Names
from sqlgen.scripts.mysql_steps import Steps
from sqlgen.scripts.terminate import bare
from sqlgen.scripts.writer import Writer

_SQL_MODE = (
    "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
    "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION"
)
_SESSION = f"""\
SET NAMES utf8mb4;
SET SESSION sql_mode = '{_SQL_MODE}';
SET SESSION autocommit = 1, sql_safe_updates = 0, foreign_key_checks = 1"""
"""Without these the client's locale breaks text, MODIFY cuts data and says nothing, the version row is lost with exit
status 0, and, without the timeout behind them, a lock is waited for a year: https://dev.mysql.com/doc/refman/8.4/en/server-system-variables.html"""

_GOES_ON = ", continued"


class MySQLWriter(Writer):
    """Each DDL statement commits: https://dev.mysql.com/doc/refman/8.4/en/implicit-commit.html

    A file that changes rows only is one transaction. All others are steps, or, if they need not be rerunnable, bare
    statements.
    """

    name = "mysql"
    transactional_ddl = False
    usual_lock_timeout = 60
    comments = ("--", "#")
    product: ClassVar[str] = "MySQL"
    shell: ClassVar[str] = "mysql"
    read_only: ClassVar[str] = "@@GLOBAL.read_only"
    stopped: ClassVar[str] = "@@SESSION.transaction_read_only"
    prepares_all: ClassVar[bool] = False
    """Triggers, procedures and ALTER VIEW are not: https://dev.mysql.com/doc/refman/8.4/en/sql-prepared-statements.html"""

    @cached_property
    def transactional(self) -> bool:
        return not self.version.creates and all(each.work is Work.DATA for each in self.script.statements)

    @cached_property
    def names(self) -> Names:
        return Names(self.version)

    @cached_property
    def steps(self) -> Steps:
        return Steps(self.names)

    def manner(self) -> Iterator[str]:
        none = f"Transaction: none, {self.product} commits each DDL statement. After a failure"
        if self.transactional:
            yield "Transaction: one (no DDL)."
        elif self.form.rerunnable:
            yield f"{none} run this file again: it goes on where it stopped."
        else:
            yield f"{none} finish by hand or undo what it did."
        yield f"Run: {self.run}"

    @property
    def run(self) -> str:
        plain = "with a driver in autocommit mode, one statement a call"
        return plain if self.plain else f"{self.shell} DATABASE < THIS_FILE"

    def paragraphs(self) -> Iterator[str]:
        """The closing goes on with the core's last paragraph."""
        *paragraphs, last = (*self.opening(), *self.core())
        yield from paragraphs
        yield f"{last}\n{self.closing(self.version.done)}"

    def session(self) -> str:
        """Of rows InnoDB has a timeout of its own, 50 s where nobody sets it.

        https://dev.mysql.com/doc/refman/8.4/en/innodb-parameters.html#sysvar_innodb_lock_wait_timeout
        """
        rows = f", innodb_lock_wait_timeout = {self.lock_timeout}" if self.form.lock_timeout else ""
        return f"{_SESSION}, lock_wait_timeout = {self.lock_timeout}{rows};"

    def opening(self) -> Iterator[str]:
        yield self.session()
        yield str(Guard(self.names, self.shell, self.read_only, self.stopped))

    def closing(self, done: str) -> str:
        said = f"SELECT {self.quoting.literal(done)} AS '' FROM DUAL WHERE NOT {self.stopped};"
        return f"DO RELEASE_LOCK({self.names.lock});\n{said}"

    def core(self) -> Iterator[str]:
        if self.transactional:
            yield from self._transaction()
        elif self.form.rerunnable:
            yield from self._steps()
        else:
            yield from self._bare()

    def _transaction(self) -> Iterator[str]:
        if not self.script.statements:
            yield self._last("START TRANSACTION;")
            return
        # an error may have ended the transaction; what follows it under --force then begins another, that goes too
        # https://dev.mysql.com/doc/refman/8.4/en/innodb-error-handling.html
        yield "START TRANSACTION;\nSET @sqlgen_errors = 0, autocommit = 0;"
        yield from self.body(self.script.statements)
        back = "SET @sqlgen = IF(@sqlgen_errors = 0, 'DO 0', 'ROLLBACK');"
        yield f"{self._last(back, EXECUTE, *self._unless_errors())}\nSET SESSION autocommit = 1;"

    def _bare(self) -> Iterator[str]:
        yield "SET @sqlgen_errors = 0;"
        if self.version.creates:
            create = Statement(sql=self.version.create, sentence="Create the version table")
            yield from self.body([create])
        yield from self.body(self.script.statements)
        yield self._last(*self._unless_errors(), "START TRANSACTION;")

    def _unless_errors(self) -> Iterator[str]:
        """Lines that stop the session if a statement of the body has failed, and the client has overlooked it."""
        yield f"SET @sqlgen = IF(@sqlgen_errors = 0, 'DO 0', {READ_ONLY});  -- only under {self.shell} --force"
        yield EXECUTE

    def _steps(self) -> Iterator[str]:
        yield self.steps.create(afresh=self.follows)
        statements = self.script.statements
        if self.version.creates:
            statements = (Statement(sql=self.version.create, sentence="Create the version table"), *statements)
        sentence = ""
        for number, statement in enumerate(statements, 1):
            sentence = statement.sentence or f"{sentence.removesuffix(_GOES_ON)}{_GOES_ON}"
            yield self._step(number, statement, sentence)
        check = self.steps.finished(len(statements) + 1, self.shell)
        yield self._last(*check, "START TRANSACTION;", forget=True)

    def _step(self, number: int, statement: Statement, sentence: str) -> str:
        note = self.note(statement)
        first, *more = sentence.split("\n")
        match self._treatment(statement):
            case Work.DATA:
                first += ". In one transaction with its step: runs once"
                lines = self.steps.data(number, statement, note)
            case Work.PLAIN:
                lines = self.steps.plain(number, self.printed(statement), self.shell)
            case Work.DDL:
                lines = self.steps.ddl(number, statement, note)
        return "\n".join([comment(f"{number}. {first}", *more), *lines])

    def _treatment(self, statement: Statement) -> Work:
        """What can be prepared is a step if the catalogue shows it; else it runs each time, as a SET does."""
        prepared = self.prepares_all and statement.work is Work.PLAIN and statement.effect
        return Work.DDL if prepared else statement.work

    def printed(self, statement: Statement) -> str:
        """What is no step is followed by a line that counts its errors: a client may have been told to go on."""
        in_steps = self.form.rerunnable and not self.transactional
        counted = "" if in_steps else "\nSET @sqlgen_errors = @sqlgen_errors + @@error_count;"
        return f"{self._delimited(statement)}{counted}"

    def _delimited(self, statement: Statement) -> str:
        """A statement with semicolons in it needs another delimiter, which is a command of the client's own."""
        sql = bare(statement.sql)
        if statement.work is Work.PLAIN and ";" in sql and not self.plain:
            end = delimiter(sql)
            return f"DELIMITER {end}\n{sql}\n{end}{self.note(statement)}\nDELIMITER ;"
        return super().printed(statement)

    def _last(self, *before: str, forget: bool = False) -> str:
        """Rows and steps go together; the table of the steps may outlive a crash, empty, and does no harm."""
        steps = self.steps
        return "\n".join(
            [
                self.version_rows(*before),
                *([f"{steps.forget()};"] if forget else []),
                "COMMIT;",
                *([f"DROP TABLE {self.names.steps};"] if forget else []),
            ]
        )
