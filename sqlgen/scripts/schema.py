"""A script for an empty database: the statements that make a schema, with no guard and no version rows."""

from collections.abc import Iterator, Sequence

from sqlgen.dialects.statement import Statement
from sqlgen.scripts.comment import comment
from sqlgen.scripts.header import spread
from sqlgen.scripts.terminate import terminated
from sqlgen.scripts.version import shown
from sqlgen.scripts.writer import Writer


def schema_text(writer: Writer, unknown: Sequence[str], waiting: Sequence[Statement], command: str) -> str:
    """`unknown` is what the statements leave out, `waiting` those that would need it.

    `command` is what was called to make the text.
    """
    writer.refuse_misread()
    paragraphs = (
        comment(*_header(writer, command)),
        *([comment("What is not known, and is not here:", *unknown)] if unknown else ()),
        writer.session(),
        *writer.body(writer.script.statements),
        *(["COMMIT;"] if writer.transactional_ddl else ()),
        *([comment("Where that is there:", *_lines(waiting))] if waiting else ()),
    )
    return "\n\n".join(paragraphs) + "\n"


def _lines(statements: Sequence[Statement]) -> Iterator[str]:
    for statement in statements:
        yield from terminated(statement.sql).splitlines()


def _header(writer: Writer, command: str) -> Iterator[str]:
    end, dialect = writer.script.end, writer.name
    stamp = f"sqlgen stamp {','.join(end) or 'base'} --dialect {dialect}"
    yield spread(f"The schema at {shown(end)}", f"schema, {dialect}")
    yield f"For an empty database. The script of its version rows: {stamp}"
    yield f"Written by {command}"
