"""A new table under a name that was given up: PostgreSQL chooses other names for its keys."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(50), unique=True),
    )


def upgrade():
    op.rename_table("users", "old_users")
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("email", sa.String(50), unique=True),
    )


def downgrade():
    op.drop_table("users")
    op.rename_table("old_users", "users")
