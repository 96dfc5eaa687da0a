"""Booleans with and without a CHECK, named and not."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("active", sa.Boolean(create_constraint=True, name="ck_users_active"), nullable=False),
        sa.Column("happy", sa.Boolean(create_constraint=True)),
        sa.Column("rich", sa.Boolean),
    )
    op.alter_column("users", "rich", nullable=False, server_default=sa.false())


def downgrade():
    op.drop_table("users")
