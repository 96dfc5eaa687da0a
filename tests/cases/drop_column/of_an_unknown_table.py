"""A column of a table that no revision made: nothing is missed of what is not known."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.drop_column("legacy", "age")


def downgrade():
    op.add_column("legacy", sa.Column("age", sa.Integer))
