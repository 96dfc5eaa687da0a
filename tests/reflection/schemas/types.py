"""Every generic type, as each dialect prints it."""

import enum

import sqlalchemy as sa
import sqlalchemy.dialects.mysql
from alembic import op


class Color(enum.Enum):
    red = 1
    green = 2


def upgrade() -> None:
    op.create_table(
        "kind",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("small", sa.SmallInteger),
        sa.Column("big", sa.BigInteger),
        sa.Column("truth", sa.Boolean),
        sa.Column("truth2", sa.Boolean(name="ck_truth", create_constraint=True)),
        sa.Column("text10", sa.String(10)),
        sa.Column("u20", sa.Unicode(20)),
        sa.Column("long", sa.Text),
        sa.Column("ulong", sa.UnicodeText),
        sa.Column("num", sa.Numeric),
        sa.Column("num102", sa.Numeric(10, 2)),
        sa.Column("num10", sa.Numeric(10)),
        sa.Column("flt", sa.Float),
        sa.Column("flt24", sa.Float(24)),
        sa.Column("flt53", sa.Float(53)),
        sa.Column("dbl", sa.Double),
        sa.Column("day", sa.Date),
        sa.Column("moment", sa.DateTime),
        sa.Column("momentz", sa.DateTime(timezone=True)),
        sa.Column("clock", sa.Time),
        sa.Column("clockz", sa.Time(timezone=True)),
        sa.Column("span", sa.Interval),
        sa.Column("blob", sa.LargeBinary),
        sa.Column("blob100", sa.LargeBinary(100)),
        sa.Column("data", sa.JSON),
        sa.Column("uid", sa.Uuid),
        sa.Column("uidtext", sa.Uuid(native_uuid=False)),
        sa.Column("color", sa.Enum(Color, name="color")),
        sa.Column("mood", sa.Enum("sad", "it's", name="mood", native_enum=False)),
        sa.Column("mood2", sa.Enum("sad", "ok", name="mood2", native_enum=False, create_constraint=True)),
        sa.Column("c3", sa.CHAR(3)),
        sa.Column("pick", sa.PickleType),
        sa.Column("dec", sa.DECIMAL(6, 3)),
        sa.Column("ts", sa.TIMESTAMP),
        sa.Column("real", sa.REAL),
        sa.Column("bin", sa.LargeBinary().with_variant(sa.dialects.mysql.LONGBLOB(), "mysql", "mariadb")),
        sa.Column(
            "coll",
            sa.String(10, collation="C")
            .with_variant(sa.String(10, collation="utf8mb4_bin"), "mysql", "mariadb")
            .with_variant(sa.String(10, collation="NOCASE"), "sqlite"),
        ),
    )


def downgrade() -> None:
    op.drop_table("kind")
