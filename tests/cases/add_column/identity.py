"""A column that numbers its rows by itself: only PostgreSQL has one beside the key, elsewhere it is a plain column."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite cannot add such a column in place",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )


def upgrade():
    op.add_column("users", sa.Column("number", sa.Integer, sa.Identity(start=100), nullable=False))


def downgrade():
    op.drop_column("users", "number")
