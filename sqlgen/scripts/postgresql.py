"""PostgreSQL's files: one transaction, or parts with a transaction each where statements must stand outside."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from sqlgen.dialects.postgresql_do import do
from sqlgen.dialects.statement import Statement
from sqlgen.scripts.comment import comment, one_line
from sqlgen.scripts.postgresql_guard import Guard
from sqlgen.scripts.postgresql_lifted import kind, lifted, makes_index
from sqlgen.scripts.postgresql_parts import Part, Progress, parts
from sqlgen.scripts.writer import Writer


class PostgreSQLWriter(Writer):
    """DDL is transactional, but for statements such as CREATE INDEX CONCURRENTLY, which are lifted out.

    A file with lifted statements has parts. A part runs its lifted statements, each harmless to repeat, and then one
    transaction: guard, the statements inside, and the version rows; in all parts but the last, a mark instead of the
    rows. So a file that lifts before it transacts has one part and no mark. A second run after a failure leaves out
    the parts that are marked, by psql's `\\if`; a driver has nothing like it, and the plain form refuses to start.
    """

    name = "postgresql"

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """What waits for somebody stands outside a transaction, so that he finds all that stands before it; unless a
        driver runs the file, which knows no `\\if` and could not go on behind it."""
        return parts(
            replace(each, in_transaction=self.plain) if each.waits else each for each in self.script.statements
        )

    @cached_property
    def lifted(self) -> tuple[Statement, ...]:
        return tuple(statement for part in self.parts for statement in part.lifted)

    @property
    def transactional(self) -> bool:
        return not self.lifted and not self.apart

    @property
    def progress(self) -> Progress:
        return Progress(self.version)

    def manner(self) -> Iterator[str]:
        if self.transactional:
            yield f"Transaction: one.  Run: {self.run}"
            return
        yield f"Transaction: NONE around {', '.join(dict.fromkeys(map(kind, self.lifted)))}. {self._recovery()}"
        yield f"Needs a session: not through a transaction-pooling proxy.  Run: {self.run}"

    @property
    def run(self) -> str:
        if not self.plain:
            return "psql -X -d DATABASE -f THIS_FILE"
        return f"with a driver in autocommit mode{'' if self.transactional else ', one statement a call'}"

    def _recovery(self) -> str:
        if len(self.parts) > 1:
            refuses = "After a failure between its parts it refuses to run again: finish by hand."
            return refuses if self.plain else "After a failure run this file again: it goes on where it stopped."
        return "After a failure run this file again" + (
            ": it drops its own invalid index." if any(map(makes_index, self.lifted)) else "."
        )

    def opening(self) -> Iterator[str]:
        yield self._settings()
        if self.transactional:
            yield from self._begin("Start", 0)
        else:
            yield self._one_run_at_a_time()
            yield str(Guard(version=self.version, title="Start", states=self._ways_in(), locks=False))

    def core(self) -> Iterator[str]:
        for part in self.parts:
            yield from self._part(part)

    def between(self) -> Iterator[str]:
        if not self.transactional:
            yield "COMMIT;"

    def closing(self, done: str) -> str:
        return "\n".join(["COMMIT;", *self._end(done)])

    def session(self) -> str:
        return f"{self._settings()}\nBEGIN;"

    def _settings(self) -> str:
        """With AUTOCOMMIT off a last statement would vanish, and psql exit with status 0."""
        directives = "" if self.plain else "\\set ON_ERROR_STOP on\n\\set AUTOCOMMIT on\n"
        return f"{directives}SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;"

    def _one_run_at_a_time(self) -> str:
        held = "pg_locks WHERE locktype = 'advisory' AND granted AND classid::bigint = hashtext('sqlgen')::bigint"
        title = "One run at a time. Never waits: a waiting session would deadlock with CREATE INDEX CONCURRENTLY."
        block = do(
            f"    IF NOT pg_try_advisory_lock({self._lock}) THEN",
            "        RAISE EXCEPTION 'sqlgen: another run is at work in database %, pid %', current_database(),",
            f"            (SELECT string_agg(pid::text, ', ') FROM {held} & 4294967295);",
            "    END IF;",
        )
        return f"{comment(title)}\n{block}"

    @property
    def _lock(self) -> str:
        return f"hashtext('sqlgen'), hashtext({self.quoting.literal(str(self.version.name))})"

    def _ways_in(self) -> tuple[tuple[str, ...], ...]:
        """The rows before the file, and those with which an earlier run of it stopped."""
        return tuple(self.progress.state(done) for done in range(1 if self.plain else len(self.parts)))

    def _part(self, part: Part) -> Iterator[str]:
        last = part.number == len(self.parts)
        if len(self.parts) > 1:
            yield self._part_begins(part.number, last=last)
        yield from self.body(part.lifted)
        if not self.transactional:
            yield from self._begin("Still", part.number - 1)
        yield from self.body(part.inside)
        yield self._last_rows() if last else self._part_ends(part.number)

    def _begin(self, title: str, done: int) -> Iterator[str]:
        """A transaction begins, with so many parts done.

        With a serializable default a second run, having waited for the lock, would still see the rows of before.
        """
        timeouts = f"SET LOCAL lock_timeout = '{self.lock_timeout}s';\nSET LOCAL statement_timeout = 0;"
        yield f"BEGIN ISOLATION LEVEL READ COMMITTED;\n{timeouts}"
        yield str(Guard(version=self.version, title=title, states=(self.progress.state(done),)))

    def _part_begins(self, number: int, *, last: bool) -> str:
        title = f"Part {number} of {len(self.parts)}"
        if last or self.plain:
            return comment(title)
        marks = self.version.rows(tuple(map(self.progress.mark, range(number, len(self.parts)))))
        done = f"SELECT 1 FROM {self.version.table} WHERE version_num IN ({marks})"
        return "\n".join(
            [
                comment(f"{title}, left out if an earlier run has done it"),
                f"SELECT NOT EXISTS ({done}) AS sqlgen_part_{number} \\gset",
                f"\\if :sqlgen_part_{number}",
            ]
        )

    def _part_ends(self, number: int) -> str:
        title = comment(f"Part {number} of {len(self.parts)} is done. No other file starts before the last one is")
        return f"{title}\n{self.progress.record(number)};\n\nCOMMIT;" + ("" if self.plain else "\n\\endif")

    def _last_rows(self) -> str:
        marks = len(self.parts) - 1
        return self.version_rows(*([f"{self.version.delete(self.progress.mark(marks))};"] if marks else []))

    def printed(self, statement: Statement) -> str:
        printed = super().printed(statement)
        if statement.in_transaction:
            return printed
        return lifted(statement, printed, self.quoting, f"'{self.lock_timeout}s'", plain=self.plain)

    def _end(self, done: str) -> Iterator[str]:
        if not self.transactional:
            quiet = ";" if self.plain else " \\g (format=unaligned tuples_only=on) /dev/null"
            yield f"SELECT pg_advisory_unlock({self._lock}){quiet}"
        if not self.plain:
            yield f"\\echo {_argument(done)}"


def _argument(text: str) -> str:
    """An argument of a psql command: backquotes would run a program, a colon stand for a variable.

    https://www.postgresql.org/docs/current/app-psql.html#APP-PSQL-META-COMMANDS
    """
    if re.fullmatch(r"sqlgen: [0-9A-Za-z_ .-]+", text):
        return text
    quoted = one_line(text).replace("\\", "\\\\").replace("'", "''")
    return f"'{quoted}'"
