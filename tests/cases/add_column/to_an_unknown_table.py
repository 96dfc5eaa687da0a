"""To a table that no revision made: nothing has to be known of it. On the way back the new column is known."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.add_column("legacy", sa.Column("note", sa.Text))
    op.add_column("legacy", sa.Column("born", sa.Integer, nullable=False, server_default="1990"))


def downgrade():
    op.drop_column("legacy", "born")
    op.drop_column("legacy", "note")
