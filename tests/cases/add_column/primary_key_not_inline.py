"""A column that is the key for SQLAlchemy only: PostgreSQL numbers it all the same, MySQL would not take it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("name", sa.String(10)))


def upgrade():
    op.add_column("users", sa.Column("id", sa.Integer, primary_key=True))


def downgrade():
    op.drop_column("users", "id")


ALEMBIC_DIFFERS = {"sqlite": "a rebuild, where Alembic adds a column that is NOT NULL and has no default"}
