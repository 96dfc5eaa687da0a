"""One enum type in two tables: made once, dropped once."""

import sqlalchemy as sa
from alembic import op


def mood():
    return sa.Enum("sad", "ok", "happy", name="mood")


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", mood()))
    op.create_table("visit", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", mood()))


def downgrade():
    op.drop_table("visit")
    op.drop_table("users")
    mood().drop(op.get_bind())
