"""A required column filled with the time of the migration: SQLite adds only constants in place."""

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
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("created_at", sa.DateTime, nullable=False, server_default=sa.func.now()))


def downgrade():
    op.drop_column("users", "created_at")
