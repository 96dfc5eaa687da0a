"""Defaults of Python's: the clock and chance are the same each time, and what else changes is refused."""

import datetime
import itertools
import random
import secrets
import uuid
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
import sqlalchemy as sa

from sqlgen.errors import DefaultUnrepeatable, SecretDrawn
from sqlgen.recording import op
from tests.recording.scripts import run, sql


def moment() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)


def key() -> str:
    return str(uuid.uuid4())


counter = itertools.count()

DRAWN: dict[str, Callable[..., Any]] = {
    "uuid4": uuid.uuid4,
    "datetime.now": datetime.datetime.now,
    "date.today": datetime.date.today,
    "a function that asks the clock": moment,
    "a lambda": lambda: uuid.uuid4().hex,
    "a lambda that calls a function": lambda: key()[:8],
    "a partial": partial(datetime.datetime.now, datetime.UTC),
    "a comprehension": lambda: "".join(random.choice("ab") for _ in range(4)),
    "a generator of its own": lambda: random.Random().random(),
}


def insert(default: Any) -> Callable[[], None]:
    table = sa.Table("t", sa.MetaData(), sa.Column("a", sa.Integer), sa.Column("b", sa.String, default=default))
    return lambda: op.bulk_insert(table, [{"a": 1}, {"a": 2}])


@pytest.mark.parametrize("default", DRAWN.values(), ids=DRAWN)
def test_the_same_each_time(default: Callable[..., Any]) -> None:
    recorder = run(insert(default))
    assert [*map(str, recorder.warnings)]
    assert sql(insert(default)) == sql(insert(default))


def test_each_row_draws_for_itself() -> None:
    one, other = sql(insert(uuid.uuid4))
    assert one.replace("(1,", "(2,") != other


def test_refused() -> None:
    with pytest.raises(DefaultUnrepeatable, match=r"the default of t\.b"):
        run(insert(lambda: next(counter)))
    with pytest.raises(SecretDrawn, match=r"secrets\.token_hex"):
        run(insert(secrets.token_hex))


def test_on_update() -> None:
    table = sa.Table("t", sa.MetaData(), sa.Column("a", sa.Integer), sa.Column("b", sa.DateTime, onupdate=moment))
    assert sql(lambda: op.execute(table.update().values(a=1))) == [
        "UPDATE t SET a=1, b='2000-01-01 00:00:00+00:00'::TIMESTAMP WITH TIME ZONE"
    ]
    given = table.update().values(a=1, b=datetime.datetime(2024, 1, 1))
    assert sql(lambda: op.execute(given)) == ["UPDATE t SET a=1, b='2024-01-01 00:00:00'"]


@pytest.mark.parametrize(
    "default", [dict, "x", lambda: "x", lambda context: "x", sa.func.lower("X"), partial(str, "x")]
)
def test_repeatable(default: Any) -> None:
    table = sa.Table("t", sa.MetaData(), sa.Column("a", sa.Integer), sa.Column("b", sa.JSON, default=default))
    assert len(sql(lambda: op.bulk_insert(table, [{"a": 1}]))) == 1
