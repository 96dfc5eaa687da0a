"""An enum type that belongs to a MetaData, and one that is the variant for PostgreSQL alone."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "Alembic leaves the making of the first to its metadata, where nobody makes it"}

metadata = sa.MetaData()


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood", metadata=metadata)),
        sa.Column("size", sa.String(2).with_variant(postgresql.ENUM("S", "L", name="size"), "postgresql")),
        sa.Column("color", sa.Enum("red", name="color").with_variant(sa.String(5), "postgresql")),
    )


def downgrade():
    op.drop_table("users")
