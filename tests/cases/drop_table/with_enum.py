"""A table and the enum type that only it had: PostgreSQL drops the type by itself, not with the table."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood"), nullable=False),
    )


def upgrade():
    op.drop_table("users")
    sa.Enum(name="mood").drop(op.get_bind(), checkfirst=False)


def downgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood"), nullable=False),
    )
