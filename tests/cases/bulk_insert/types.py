"""Values of many types, as a driver would send them; a column without a type goes by the value."""

import datetime
import decimal
import enum
import uuid

import sqlalchemy as sa
from alembic import op


class Mood(enum.Enum):
    HAPPY = "happy as can be"


def given():
    op.create_table(
        "thing",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("price", sa.Numeric(10, 2)),
        sa.Column("size", sa.Float),
        sa.Column("day", sa.Date),
        sa.Column("at", sa.DateTime),
        sa.Column("noon", sa.Time),
        sa.Column("pause", sa.Interval),
        sa.Column("key", sa.Uuid),
        sa.Column("mood", sa.Enum(Mood, name="mood")),
        sa.Column("data", sa.JSON),
        sa.Column("raw", sa.LargeBinary),
    )


thing = sa.table(
    "thing",
    sa.column("id", sa.Integer),
    sa.column("price", sa.Numeric),
    sa.column("size", sa.Float),
    sa.column("day", sa.Date),
    sa.column("at", sa.DateTime),
    sa.column("noon", sa.Time),
    sa.column("pause", sa.Interval),
    sa.column("key", sa.Uuid),
    sa.column("mood", sa.Enum(Mood, name="mood")),
    sa.column("data", sa.JSON),
    sa.column("raw", sa.LargeBinary),
)
untyped = sa.table("thing", *(sa.column(name) for name in ("id", "price", "day", "at", "mood", "raw")))
MOMENT = datetime.datetime(2024, 2, 29, 12, 30)


def upgrade():
    row = {
        "id": 1,
        "price": decimal.Decimal("19.90"),
        "size": 1e-7,
        "day": MOMENT.date(),
        "at": MOMENT,
        "noon": MOMENT.time(),
        "pause": datetime.timedelta(1, 5),
        "key": uuid.UUID("12345678-90ab-cdef-1234-567890abcdef"),
        "mood": Mood.HAPPY,
        "data": {"a": ["it's", None, 1.5]},
        "raw": b"\x00\xff",
    }
    op.bulk_insert(thing, [row, {"id": 2, "data": None}])
    op.bulk_insert(untyped, [{"id": 3, "price": 5, "day": MOMENT.date(), "at": MOMENT, "mood": "HAPPY", "raw": b"ab"}])


def downgrade():
    op.execute("DELETE FROM thing")
