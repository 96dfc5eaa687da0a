"""A domain that a column still has: refused, as PostgreSQL refuses it."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

years = postgresql.DOMAIN("years", sa.Integer, check="VALUE > 0")


def given():
    if op.get_bind().dialect.name == "postgresql":
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", years))


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        years.drop(op.get_bind(), checkfirst=False)


def downgrade():
    pass
