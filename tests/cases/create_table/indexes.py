"""Indexes declared on the columns and in the table: one statement each, in the script's order."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("zip", sa.String(10), index=True),
        sa.Column("email", sa.String(100), unique=True, index=True),
        sa.Column("age", sa.Integer, index=True),
        sa.Index("ix_users_both", "zip", "age"),
        sa.Index("ix_users_adult", "age", postgresql_where=sa.text("age > 17"), sqlite_where=sa.text("age > 17")),
    )


def downgrade():
    op.drop_table("users")
