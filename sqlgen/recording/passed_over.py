"""A revision that is refused and that no file is made of: all that its script mentions counts as unknown."""

from collections.abc import Iterator
from dataclasses import replace
from types import CodeType

from sqlalchemy.engine import Dialect

from sqlgen.errors import Diagnostic, ScriptError
from sqlgen.history import Revision
from sqlgen.rawsql.mentions import mentioned_anywhere
from sqlgen.recording.load import code_of
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Schema


def pass_over(revision: Revision, refusal: ScriptError, dialect: Dialect, schema: Schema) -> Recorder:
    """A recorder that has nothing but the schema afterwards, the refusal, and a warning of it.

    What a script may have made without a trace is taken for something that stood before the first revision.
    """
    recorder = Recorder(revision.source, str(revision.path), dialect, _without(schema, revision, dialect))
    recorder.refusal = refusal
    hint = f"{revision.revision} is older than `since`, so it stops nothing: what it mentions is not known from here on"
    recorder.warnings.append(Diagnostic.of(refusal, hint))
    return recorder


def _without(schema: Schema, revision: Revision, dialect: Dialect) -> Schema:
    """The schema without what is known of all that the script's strings name."""
    texts = "\n".join(_strings(code_of(revision)))
    return replace(mentioned_anywhere(texts, dialect.name, schema).apply(schema), baseline="unknown", gone=frozenset())


def _strings(code: CodeType) -> Iterator[str]:
    """The strings of a module and of all functions in it."""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _strings(constant)
        else:
            yield from _texts(constant)


def _texts(constant: object) -> Iterator[str]:
    if isinstance(constant, str):
        yield constant
    elif isinstance(constant, tuple | frozenset):
        for each in sorted(constant, key=repr):
            yield from _texts(each)
