"""Of a table that no revision made only the server can tell what it has: refused where it takes no condition."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.add_column("legacy", sa.Column("note", sa.Text), if_not_exists=True)
    op.drop_column("legacy", "shoe_size", if_exists=True)


def downgrade():
    op.drop_column("legacy", "note", if_exists=True)
