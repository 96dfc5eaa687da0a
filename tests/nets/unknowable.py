"""What the simulated inspector cannot know: the only differences from a server's answers that are allowed, each with
its reason.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from sqlgen.verify.normal_forms import normal_default, normal_sqltext

Answers = dict[str, Any]
Facts = dict[str, Any]


@dataclass(frozen=True)
class Unknowable:
    """`without` takes out of the answers, ours and the server's alike, what cannot be compared."""

    reason: str
    dialects: tuple[str, ...]
    without: Callable[[Answers], Answers]


def without_unknowable(answers: Answers, dialect: str) -> Answers:
    """The answers as they are compared."""
    for each in UNKNOWABLE:
        if dialect in each.dialects:
            answers = each.without(answers)
    return answers


def _without_database(answers: Answers) -> Answers:
    """Other tests have their databases on the same server, at the same time."""
    own, others = answers["default_schema_name"], re.compile(r"sqlgen_(verify_)?[0-9a-f]{12}")
    names = [name for name in answers["schema_names"] if name != own and not others.fullmatch(name)]
    return answers | {"default_schema_name": None, "schema_names": names}


def _tables_sorted(answers: Answers) -> Answers:
    return answers | {"table_names": sorted(answers["table_names"])}


def _sequences_counted(answers: Answers) -> Answers:
    sequences = answers["sequence_names"]
    return _each_fact(answers | {"sequence_names": len(sequences)}, _default_normalized)


def _default_normalized(facts: Facts) -> Facts:
    return facts | {"default": normal_default(facts["default"], "postgresql")} if "default" in facts else facts


def _loose_expressions(answers: Answers) -> Answers:
    return _each_fact(answers, _loosened)


def _loosened(facts: Facts) -> Facts:
    """The facts with each expression as its bare words and signs."""
    loose: Facts = {key: _bare(facts[key]) for key in ("sqltext", "postgresql_where") if key in facts}
    if "expressions" in facts:
        loose["expressions"] = [_bare(each) for each in facts["expressions"]]
    return facts | loose


_SPELLINGS = (
    (r"::[a-z ]+(\[\])?", " "),
    (r"_utf8mb4(?=\\?')", ""),
    (r"!~~", "NOT LIKE"),
    (r"~~", "LIKE"),
    (r"= ANY \(+ARRAY\[(.*?)\]\)*", r"IN (\1)"),
    (r"octet_length", "length"),
    (r"\\'|''", "'"),
    (r"[()`\"\\]", " "),
)
"""How a server spells what a script says in another way."""


def _bare(sql: str) -> list[str]:
    """The words and signs of an expression, in no order."""
    for pattern, replacement in _SPELLINGS:
        sql = re.sub(pattern, replacement, sql)
    return sorted(re.findall(r"\w+|[^\w\s]", sql.lower()))


def _each_fact(answers: Answers, change: Callable[[Facts], Facts]) -> Answers:
    """The answers with every mapping in them changed."""

    def walked(value: Any) -> Any:
        if isinstance(value, dict):
            return change({key: walked(each) for key, each in value.items()})
        return [walked(each) for each in value] if isinstance(value, list) else value

    return {question: walked(answer) for question, answer in answers.items()}


def _normal_sqltexts(answers: Answers) -> Answers:
    return _each_fact(answers, lambda facts: normal_sqltext(facts) if "sqltext" in facts else facts)


def _as_before_2_1(answers: Answers) -> Answers:
    """Without what SQLAlchemy 2.1 says and 2.0 does not, and the other way round."""
    return _each_fact(answers, _old_facts)


def _old_facts(facts: Facts) -> Facts:
    new = ("postgresql_include", "postgresql_ops", "include_columns", "table_options")
    kept = {key: value for key, value in facts.items() if key not in new}
    if kept.get("postgresql_nulls_not_distinct") is False:
        del kept["postgresql_nulls_not_distinct"]
    if kept.get("dialect_options") == {}:
        del kept["dialect_options"]
    return kept


IS_2_0 = sa.__version__.startswith("2.0.")


def _bare_keys(answers: Answers) -> Answers:
    """Keys without a name in one order, and without their actions."""

    def bare(facts: Facts) -> Facts:
        keys = "constrained_columns" in facts and "referred_table" in facts and facts["name"] is None
        return facts | {"options": {}} if keys else facts

    keys = _each_fact(answers["tables"].get("foreign_keys", {}), bare)
    ordered = {table: sorted(each, key=str) for table, each in keys.items()}
    return answers | {"tables": answers["tables"] | {"foreign_keys": ordered}}


UNKNOWABLE = (
    Unknowable(
        "the files run in a database whose name no revision says",
        ("mysql", "mariadb"),
        _without_database,
    ),
    Unknowable(
        "SQLAlchemy reads the actions of a key only where the table spells it; the simulation forgets where it stands",
        ("sqlite",),
        _bare_keys,
    ),
    Unknowable(
        "PostgreSQL lists tables in the order of their rows in pg_class, which an ALTER TABLE may change",
        ("postgresql",),
        _tables_sorted,
    ),
    Unknowable(
        "a sequence keeps the name it was made with when its table is renamed, and the simulation forgets that name",
        ("postgresql",),
        _sequences_counted,
    ),
    Unknowable(
        "a server shows conditions in a normal form of its own; ours are in the script's words, compared by their"
        " words and signs",
        ("postgresql", "mysql", "mariadb"),
        _loose_expressions,
    ),
    Unknowable(
        "the text of a condition is what the last ALTER TABLE made of it, and SQLAlchemy reads on behind it",
        ("sqlite",),
        _normal_sqltexts,
    ),
    Unknowable(
        "PostgreSQL's answers have the shape of SQLAlchemy 2.1, also where 2.0 is installed",
        ("postgresql",) if IS_2_0 else (),
        _as_before_2_1,
    ),
)
