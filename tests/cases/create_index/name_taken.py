"""A name that another table's index has: PostgreSQL and SQLite refuse it, MySQL has names per table."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer, index=True))
    op.create_table("visit", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer))


def upgrade():
    op.create_index("ix_users_age", "visit", ["age"])


def downgrade():
    op.drop_index("ix_users_age", table_name="visit")
