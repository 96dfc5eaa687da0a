"""Values that a database cannot hold, or that no driver takes: refused with a sentence."""

import datetime
import decimal
import enum
import math
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql

from sqlgen.errors import CallInvalid, Unsupported
from sqlgen.recording import op
from tests.recording.scripts import run, sql


class Color(enum.Enum):
    RED = 1


REFUSED = [
    ("postgresql", sa.Text(), "a\0b", "keeps no NUL"),
    ("mysql", sa.Text(), "\udc80", "half a character"),
    ("mysql", sa.Double(), math.nan, "no number nan"),
    ("mariadb", sa.Double(), -math.inf, "no number -inf"),
    ("mysql", sa.Numeric(10, 2), decimal.Decimal("NaN"), "no number NaN"),
    ("postgresql", sa.JSON(), {"a": math.nan}, "JSON has no number NaN"),
    ("sqlite", sa.JSON(), [math.inf], "JSON has no number Infinity"),
    ("sqlite", sa.types.NULLTYPE, {"a": 1}, "no literal for a dict: give its column a type"),
    ("mysql", sa.types.NULLTYPE, [1], "no literal for a list: give its column a type"),
    ("postgresql", sa.types.NULLTYPE, [[1], [None]], "no literal for such a list: give its column a type"),
    ("mysql", sa.Text(), object(), r"no literal for a object in a column of Text\(\)"),
    ("postgresql", sa.String(9), Color.RED, "no literal for a Color in a column of String"),
    ("postgresql", sa.Enum(Color, name="color"), 5, "'5' is not among the defined enum values"),
    ("sqlite", sa.DateTime(), "2024-01-01", "only accepts Python datetime"),
    ("mysql", sa.Boolean(), "yes", "Not a boolean value"),
]


@pytest.mark.parametrize(("dialect", "type_", "value", "sentence"), REFUSED)
def test_refused(dialect: str, type_: Any, value: Any, sentence: str) -> None:
    table = sa.table("t", sa.column("v", type_))
    with pytest.raises(CallInvalid, match=sentence):
        run(lambda: op.bulk_insert(table, [{"v": value}]), dialect)


def test_refused_in_a_default() -> None:
    """Where a literal is a part of DDL."""
    column = sa.Column("v", sa.Double, server_default=sa.literal(math.nan, sa.Double))
    with pytest.raises(Unsupported, match="no number nan"):
        sql(lambda: op.create_table("t", column), "mysql")


ZONED = "'2024-01-01 00:00:00+00:00'"


@pytest.mark.parametrize(("timezone", "literal"), [(True, ZONED), (False, f"{ZONED}::TIMESTAMP WITH TIME ZONE")])
def test_zone_of_a_moment(timezone: bool, literal: str) -> None:
    """PostgreSQL drops the zone of a literal for a column without one; what a driver sends is converted."""
    table = sa.table("t", sa.column("v", postgresql.TIMESTAMP(timezone=timezone)))
    moment = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    assert sql(lambda: op.bulk_insert(table, [{"v": moment}])) == [f"INSERT INTO t (v) VALUES ({literal})"]
