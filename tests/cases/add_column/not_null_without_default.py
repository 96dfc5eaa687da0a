"""A required column without a default, on an empty table: the database refuses it where there are rows."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite cannot add such a column in place",
}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.add_column("users", sa.Column("email", sa.String(255), nullable=False))


def downgrade():
    op.drop_column("users", "email")
