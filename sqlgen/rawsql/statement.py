"""A statement of a script's own SQL as an operation."""

from dataclasses import replace

from sqlgen.errors import SqlForeign
from sqlgen.operations import Execute, Operation
from sqlgen.operations.execute import Work
from sqlgen.rawsql.effect import effect
from sqlgen.rawsql.foreign import Sign, reads_as, sign_of_another, translated
from sqlgen.rawsql.hidden import unhidden
from sqlgen.rawsql.kind import in_transaction, work
from sqlgen.rawsql.lexer import lexed
from sqlgen.rawsql.refused import is_transaction, refuse_reaching
from sqlgen.schema import Schema


def read(sql: str, dialect: str, schema: Schema, *, transpile: bool = False) -> Execute | None:
    """The operation, with all that can be known of it; None for what begins or ends a transaction, as files do.

    `transpile` has a statement of another database's translated. Raises SqlForeign for one that surely cannot run, and
    SqlMisread for one that must not stand in a file.
    """
    said = unhidden(sql, dialect)
    tokens = lexed(said, dialect)
    words = [token.word for token in tokens]
    if is_transaction(words):
        return None
    refuse_reaching(tokens, dialect)
    sign = sign_of_another(said, dialect)
    if sign is not None:
        return _foreign(sql, dialect, schema, sign, transpile=transpile)
    changes, warning = effect(said, dialect, schema)
    read = Execute(
        sql=sql,
        work=work(words, dialect),
        in_transaction=in_transaction(words, dialect),
        changes=changes,
        warnings=(warning,) if warning else (),
    )
    other = reads_as(sql, dialect) if read.work is Work.DATA else ""
    return _doubtful(read, dialect, other, schema, transpile=transpile) if other else read


def changes(sql: str, dialect: str, schema: Schema) -> tuple[tuple[Operation, ...], str]:
    """What a statement that is printed nowhere does to the schema, and a warning of what is not understood."""
    return effect(unhidden(sql, dialect), dialect, schema)


def _foreign(sql: str, dialect: str, schema: Schema, sign: Sign, *, transpile: bool) -> Execute:
    target = translated(sql, sign.runs_on[0], dialect) if transpile else None
    if target is None or sign_of_another(target, dialect):
        raise SqlForeign(dialect, str(sign), " and ".join(sign.runs_on))
    return _translation(sql, target, dialect, schema)


def _doubtful(read: Execute, dialect: str, other: str, schema: Schema, *, transpile: bool) -> Execute:
    target = translated(read.sql, other, dialect) if transpile else None
    if target is not None:
        return _translation(read.sql, target, dialect, schema)
    doubt = f"this SQL reads as {other}'s and not as {dialect}'s, where it may fail"
    return replace(read, warnings=(*read.warnings, doubt))


def _translation(sql: str, target: str, dialect: str, schema: Schema) -> Execute:
    operation = read(target, dialect, schema)
    assert operation is not None  # what begins a transaction is nobody's
    return replace(operation, original=sql)
