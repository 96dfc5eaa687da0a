"""Conditions that columns spell, with and without names: MariaDB keeps those without a name in the column."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, sa.CheckConstraint("age > 0", name="ck_users_age")),
        sa.Column("size", sa.Integer, sa.CheckConstraint("size > 0"), server_default="1"),
    )
    op.alter_column("users", "size", nullable=False)
    op.alter_column("users", "age", nullable=False)


def downgrade():
    op.drop_table("users")
