"""A table that no revision made."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.rename_table("legacy", "heritage")
    op.add_column("heritage", sa.Column("note", sa.Text))


def downgrade():
    op.drop_column("heritage", "note")
    op.rename_table("heritage", "legacy")
