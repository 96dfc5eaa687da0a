"""A column that numbers its rows by itself: PostgreSQL has such a column beside the key."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("number", sa.Integer, sa.Identity(start=100), nullable=False))


def downgrade():
    op.drop_column("users", "number")
