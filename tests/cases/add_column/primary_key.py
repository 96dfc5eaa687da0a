"""A key for a table that had none, numbered by the server."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite cannot add such a column in place",
}


def given():
    op.create_table("log", sa.Column("line", sa.String(100), nullable=False))
    op.execute("INSERT INTO log (line) VALUES ('one'), ('two')")


def upgrade():
    op.add_column("log", sa.Column("id", sa.Integer, primary_key=True), inline_primary_key=True)


def downgrade():
    op.drop_column("log", "id")
