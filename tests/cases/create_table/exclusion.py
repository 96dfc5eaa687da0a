"""Exclusion constraints in a new table, with a name and without."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import INT4RANGE, ExcludeConstraint


def upgrade():
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("days", INT4RANGE, nullable=False),
        sa.Column("day", sa.Integer),
        sa.Column("state", sa.String(10)),
        ExcludeConstraint(("days", "&&"), where=sa.text("state <> 'cancelled'"), name="bookings_days"),
        ExcludeConstraint((sa.column("days"), "-|-"), (sa.column("days"), "&&")),
        ExcludeConstraint((sa.text("(day + 1)"), "="), (sa.text("lower(state)"), "="), using="btree"),
        ExcludeConstraint(("day", "="), using="btree", ops={"day": "int4_ops"}, deferrable=True),
    )


def downgrade():
    op.drop_table("bookings")
