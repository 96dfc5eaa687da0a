"""No two bookings of one room overlap: elements as text, columns and expressions, conditions, operator classes.

Only PostgreSQL has it.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql


def given():
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("during", postgresql.TSRANGE, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
        sa.Column("Place", postgresql.INET, nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
    )


def upgrade():
    op.create_exclude_constraint("bookings_during", "bookings", ("during", "&&"))
    op.create_exclude_constraint(
        "bookings_place",
        "bookings",
        (sa.column("Place"), "&&"),
        (sa.text("int4range(first, last)"), "&&"),
        where="state <> 'cancelled'",
        using="gist",
        ops={"Place": "inet_ops"},
    )
    op.create_exclude_constraint(
        "bookings_state",
        "bookings",
        (sa.Column("state", sa.String(10)), "="),
        using="hash",
        where=sa.column("state", sa.String) == "held",
        deferrable=True,
        initially="DEFERRED",
    )
    op.create_exclude_constraint(
        None, "bookings", (sa.func.int4range(sa.column("first"), sa.column("last"), "[]"), "&&"), ("during", "-|-")
    )


def downgrade():
    op.drop_constraint("bookings_int4range_during_excl", "bookings")
    op.drop_constraint("bookings_state", "bookings")
    op.drop_constraint("bookings_place", "bookings")
    op.drop_constraint("bookings_during", "bookings")
