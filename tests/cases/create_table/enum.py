"""An enum column: a type of its own in PostgreSQL, the column's type in MySQL, text in SQLite."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(
            "mood", sa.Enum("sad", "it's ok", "100% happy", name="mood"), nullable=False, server_default="it's ok"
        ),
    )


def downgrade():
    op.drop_table("users")
    sa.Enum(name="mood").drop(op.get_bind())
