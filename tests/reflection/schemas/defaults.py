"""Defaults of every type, in words, numbers and expressions; serials and identities."""

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    op.create_table(
        "d",
        sa.Column("id", sa.Integer, primary_key=True, comment="the it's key"),
        sa.Column("s", sa.String(10), server_default="x"),
        sa.Column("s2", sa.String(10), server_default="it's", nullable=False),
        sa.Column("s3", sa.String(10), server_default=""),
        sa.Column("s4", sa.String(10), server_default=sa.text("'q'")),
        sa.Column("i", sa.Integer, server_default="0"),
        sa.Column("i2", sa.Integer, server_default=sa.text("7"), nullable=False),
        sa.Column("i3", sa.Integer, server_default=sa.text("-7")),
        sa.Column("b", sa.Boolean, server_default=sa.true()),
        sa.Column("b2", sa.Boolean, server_default=sa.false(), nullable=False),
        sa.Column("b3", sa.Boolean, server_default="1"),
        sa.Column("b4", sa.Boolean, server_default=sa.text("false")),
        sa.Column("n", sa.Numeric(10, 2), server_default="0"),
        sa.Column("n2", sa.Numeric(10, 2), server_default=sa.text("1.5")),
        sa.Column("f", sa.Float, server_default="0.5"),
        sa.Column("big", sa.BigInteger, server_default="5"),
        sa.Column("sm", sa.SmallInteger, server_default=sa.text("5")),
        sa.Column("dt", sa.DateTime, server_default=sa.func.now()),
        sa.Column("dt2", sa.DateTime, server_default=sa.text("CURRENT_TIMESTAMP"), nullable=False),
        sa.Column("dt3", sa.DateTime(timezone=True), server_default=sa.func.current_timestamp()),
        sa.Column("dt5", sa.DateTime, server_default="2020-01-01 00:00:00"),
        sa.Column("day2", sa.Date, server_default="2020-01-01"),
        sa.Column("nul", sa.String(10), server_default=sa.text("NULL")),
        sa.Column("sum", sa.Integer, sa.Computed("i + 1", persisted=True)),
        sa.Column("plus", sa.Integer, server_default=sa.text("(1 + 2)")),
        sa.Column("huge", sa.BigInteger, server_default=sa.text("3000000000")),
        sa.Column("no_number", sa.Integer, server_default=sa.null()),
        comment="a table, it's",
    )
    op.create_table("ident", sa.Column("id", sa.Integer, sa.Identity(), primary_key=True), sa.Column("x", sa.Integer))
    op.create_table(
        "ident2",
        sa.Column(
            "id", sa.BigInteger, sa.Identity(always=True, start=5, increment=2, cache=3, cycle=True), primary_key=True
        ),
        sa.Column("x", sa.Integer),
    )
    op.create_table(
        "ser",
        sa.Column("a", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("b", sa.String(10), primary_key=True),
    )
    op.create_table("bigser", sa.Column("id", sa.BigInteger, primary_key=True))
    op.create_table("smallser", sa.Column("id", sa.SmallInteger, primary_key=True))


def downgrade() -> None:
    for name in ("d", "ident", "ident2", "ser", "bigser", "smallser"):
        op.drop_table(name)
