"""A column that only the condition of an exclusion constraint reads cannot be dropped before it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("room", sa.Integer, nullable=False),
        sa.Column("state", sa.Integer, nullable=False),
    )
    op.create_exclude_constraint("one", "bookings", ("room", "="), using="btree", where="state > 1")


def upgrade():
    op.drop_column("bookings", "state")


def downgrade():
    op.add_column("bookings", sa.Column("state", sa.Integer))
