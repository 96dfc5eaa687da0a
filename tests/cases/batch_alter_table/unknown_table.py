"""A batch on a table that no revision made: SQLite's rebuild would have to know it."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    with op.batch_alter_table("legacy") as batch:
        batch.add_column(sa.Column("note", sa.Text))
        batch.alter_column("age", existing_type=sa.Integer(), existing_nullable=True, nullable=False)


def downgrade():
    with op.batch_alter_table("legacy") as batch:
        batch.alter_column("age", nullable=True)
        batch.drop_column("note")
