"""A name longer than the server takes: refused, where PostgreSQL would cut it in silence."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
    )
    op.create_index("ix_" + "x" * 80, "users", ["age"])


def downgrade():
    op.drop_table("users")
