"""The simulated inspector against the real one: a script is told what it would be told by the server."""

import warnings
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Engine
from sqlalchemy.engine import Connection, Inspector
from sqlalchemy.types import TypeEngine

from sqlgen.dialects import get_dialect
from sqlgen.recording.connection.connect import connect
from sqlgen.recording.recorder import Recorder
from sqlgen.schema import Schema
from sqlgen.verify.catalogue import OWN
from tests.nets.unknowable import without_unknowable

NAMES = (
    *("schema_names", "table_names", "view_names", "materialized_view_names", "sequence_names"),
    *("temp_table_names", "temp_view_names", "foreign_table_names"),
)
"""Methods of the whole database: `inspector.get_table_names()`."""

OF_A_TABLE = (
    *("columns", "pk_constraint", "foreign_keys", "indexes", "unique_constraints", "check_constraints"),
    *("table_comment", "table_options"),
)
"""Methods of one table, each of which has a twin for all tables: `inspector.get_multi_columns()`."""

Answers = dict[str, Any]


def simulated_inspector(schema: Schema, dialect: str) -> Inspector:
    """What `sa.inspect(op.get_bind())` is in a script that meets this schema."""
    recorder = Recorder("script.py", "script.py", get_dialect(dialect, schema.server.version).sqlalchemy, schema)
    return sa.inspect(connect(recorder))


def assert_inspectors_agree(schema: Schema, dialect: str, bind: Engine | Connection) -> None:
    """Each answer of the simulation is the server's, but for what it cannot know."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", sa.exc.SAWarning)  # SQLAlchemy does not reflect everything, and says so
        ours, theirs = _answers(simulated_inspector(schema, dialect)), _answers(sa.inspect(bind))
        by_itself = _one_by_one(schema, dialect)
    found = [*_differences(without_unknowable(ours, dialect), without_unknowable(theirs, dialect))]
    found += _differences(by_itself, ours["tables"])
    assert not found, "\n".join(found)


def _differences(ours: Any, theirs: Any, question: str = "") -> Iterator[str]:
    """A line for each fact that is not the same."""
    if isinstance(ours, dict) and isinstance(theirs, dict):
        for key in sorted(ours.keys() | theirs.keys(), key=str):
            yield from _differences(ours.get(key, "nothing"), theirs.get(key, "nothing"), f"{question} {key}")
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        for one, other in zip(ours, theirs, strict=True):
            yield from _differences(one, other, f"{question} {_name_of(other)}")
    elif ours != theirs:
        yield f"{question.strip()}: simulated {ours}, server {theirs}"


def _name_of(fact: Any) -> str:
    return str(fact.get("name", "")) if isinstance(fact, dict) else ""


def _answers(inspector: Inspector) -> Answers:
    """Tables are asked for all at once, which on PostgreSQL takes a tenth of the time."""
    answers = {name: _ask(getattr(inspector, f"get_{name}", list)) for name in NAMES}
    answers["table_names"] = [name for name in answers["table_names"] if name not in OWN]
    return answers | {
        "default_schema_name": inspector.default_schema_name,
        "enums": _ask(getattr(inspector, "get_enums", list)),
        "a table that is not there": [_ask(inspector.get_columns, "nothing"), inspector.has_table("nothing")],
        "order": [name for name, _ in inspector.get_sorted_table_and_fkc_names() if name not in OWN],
        "indexes that are there": [inspector.has_index(*each) for each in _indexes(inspector)],
        "tables that are there": [inspector.has_table(name) for name in answers["table_names"]],
        "tables": {what: _of_all_tables(inspector, what) for what in OF_A_TABLE if answers["table_names"]},
    }


def _indexes(inspector: Inspector) -> Iterator[tuple[str, str]]:
    for (_, table), indexes in sorted(inspector.get_multi_indexes().items()):
        names = [str(index["name"]) for index in indexes]
        yield from ((table, name) for name in sorted(names) if table not in OWN)


def _of_all_tables(inspector: Inspector, what: str) -> Any:
    answer = _ask(getattr(inspector, f"get_multi_{what}"))
    return {key: value for key, value in answer.items() if key[1] not in OWN} if isinstance(answer, dict) else answer


def _one_by_one(schema: Schema, dialect: str) -> Answers:
    """What the simulation says of each table by itself."""
    inspector = simulated_inspector(schema, dialect)
    names = [name.name for name in schema.tables if name.schema is None]
    return {what: _of_each_table(inspector, what, names) for what in OF_A_TABLE if names}


def _of_each_table(inspector: Inspector, what: str, names: list[str]) -> Any:
    answers = {(None, name): _ask(getattr(inspector, f"get_{what}"), name) for name in names}
    return "NotImplementedError" if "NotImplementedError" in answers.values() else answers


def _ask(method: Callable[..., Any], *args: Any) -> Any:
    """What a method says, or how it refuses."""
    try:
        return _comparable(method(*args))
    except (NotImplementedError, sa.exc.NoSuchTableError, AttributeError) as refusal:
        return type(refusal).__name__


def _comparable(answer: Any) -> Any:
    """Types by their class and DDL, clauses by their text."""
    match answer:
        case dict():
            return {key: _comparable(value) for key, value in answer.items()}
        case list() | tuple():
            return [_comparable(value) for value in answer]
        case TypeEngine():
            return repr(answer)
        case sa.TextClause():
            return answer.text
        case _:
            return answer
