"""A PostgreSQL statement that runs outside a transaction, and what makes it harmless to repeat."""

import re
from dataclasses import dataclass

from sqlgen.dialects.postgresql_do import do, percent, stop_if
from sqlgen.dialects.statement import Effect, Statement
from sqlgen.schema.name import Name
from sqlgen.scripts.comment import comment
from sqlgen.scripts.quoting import Quoting, quoted

_KIND = re.compile(r"[A-Z]+(?: (?!IF )[A-Z]+)*(?= |$)")


def kind(statement: Statement) -> str:
    """What the statement is, for a sentence: `CREATE INDEX CONCURRENTLY`."""
    if statement.waits:
        return "a step by hand"
    words = _KIND.match(statement.sql.strip())
    return words[0] if words else "raw SQL"


def makes_index(statement: Statement) -> bool:
    effect = statement.effect
    return effect is not None and effect.kind == "index" and effect.present


def lifted(statement: Statement, printed: str, quoting: Quoting, lock_timeout: str, *, plain: bool) -> str:
    """The printed statement with its timeouts: CONCURRENTLY must wait for every older transaction, however long."""
    waits = "0" if "CONCURRENTLY" in statement.sql.upper() else lock_timeout
    lines = [f"SET lock_timeout = {waits};\nSET statement_timeout = 0;", printed]
    if statement.effect and makes_index(statement):
        index = _Index(statement.effect, quoting, lock_timeout)
        lines[1:] = [index.drop_in_a_transaction() if plain else index.drop_concurrently(), *lines[1:], index.look()]
    return "\n".join(lines)


@dataclass(frozen=True)
class _Index:
    """A failed CREATE INDEX CONCURRENTLY leaves an index that is not valid: it is dropped before, and looked for after.

    https://www.postgresql.org/docs/current/sql-createindex.html#SQL-CREATEINDEX-CONCURRENTLY
    """

    effect: Effect
    quoting: Quoting
    lock_timeout: str

    def drop_concurrently(self) -> str:
        drop = "format('DROP INDEX CONCURRENTLY %s', i.indexrelid::regclass)"
        return f"SELECT {drop} FROM pg_index i WHERE {self._left_invalid} \\gexec"

    def drop_in_a_transaction(self) -> str:
        """What stands for psql's `\\gexec`: a DO block, which is a transaction and so cannot drop concurrently."""
        block = do(
            f"    IF EXISTS (SELECT FROM pg_index i WHERE {self._left_invalid}) THEN",
            f"        SET LOCAL lock_timeout = {self.lock_timeout};",
            f"        DROP INDEX {self._name};",
            "    END IF;",
        )
        return f"{comment('An invalid index of an earlier run is dropped, with a short lock of its table')}\n{block}"

    def look(self) -> str:
        table = f"i.indrelid = {self._regclass(quoted(self.quoting, self.effect.table))}"
        valid = f"SELECT FROM pg_index i WHERE i.indexrelid = {self._regclass(self._name)} AND {table} AND i.indisvalid"
        message = f"sqlgen: {self.effect.name} is not a valid index of {self.effect.table}"
        return do(*stop_if(f"NOT EXISTS ({valid})", self.quoting.literal(percent(message))))

    @property
    def _name(self) -> str:
        """An index lives in its table's schema."""
        return quoted(self.quoting, Name(self.effect.table.schema, self.effect.name))

    @property
    def _left_invalid(self) -> str:
        return f"i.indexrelid = {self._regclass(self._name)} AND NOT i.indisvalid"

    def _regclass(self, name: str) -> str:
        return f"to_regclass({self.quoting.literal(name)})"
