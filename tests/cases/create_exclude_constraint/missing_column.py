"""A column that is not there, refused at the script's line."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("bookings", sa.Column("id", sa.Integer, primary_key=True), sa.Column("room", sa.Integer))


def upgrade():
    op.create_exclude_constraint("one", "bookings", ("rom", "="), using="btree")


def downgrade():
    op.drop_constraint("one", "bookings")
