"""A column that exclusion constraints read is renamed, then dropped, and with it the constraint that has it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("room", sa.Integer, nullable=False),
        sa.Column("state", sa.Integer, nullable=False),
    )
    op.create_exclude_constraint("one", "bookings", ("room", "="), using="btree", ops={"room": "int4_ops"})
    op.create_exclude_constraint("two", "bookings", ("state", "="), using="btree", where="state > 1 AND room > 1")


def upgrade():
    op.alter_column("bookings", "room", new_column_name="place")
    op.drop_column("bookings", "state")


def downgrade():
    op.add_column("bookings", sa.Column("state", sa.Integer, nullable=False, server_default="0"))
    op.alter_column("bookings", "state", server_default=None)
    op.alter_column("bookings", "place", new_column_name="room")
    op.create_exclude_constraint("two", "bookings", ("state", "="), using="btree", where="state > 1 AND room > 1")
