"""A numbered key becomes wider: it goes on numbering."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
    )
    op.execute("INSERT INTO users (name) VALUES ('Ada')")


def upgrade():
    op.alter_column("users", "id", type_=sa.BigInteger())


def downgrade():
    op.alter_column("users", "id", type_=sa.Integer())
