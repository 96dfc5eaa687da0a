"""Primary keys: numbered, not numbered, identity, composite, and none."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table("numbered", sa.Column("id", sa.Integer, primary_key=True, autoincrement=True))
    op.create_table("big", sa.Column("id", sa.BigInteger, primary_key=True))
    op.create_table("plain", sa.Column("id", sa.Integer, primary_key=True, autoincrement=False))
    op.create_table("identity", sa.Column("id", sa.Integer, sa.Identity(always=True, start=42), primary_key=True))
    op.create_table(
        "pair",
        sa.Column("one", sa.Integer, primary_key=True),
        sa.Column("two", sa.Integer, primary_key=True),
    )
    op.create_table("text", sa.Column("code", sa.String(2), primary_key=True))
    op.create_table("nokey", sa.Column("value", sa.Integer, nullable=False))


def downgrade():
    for table in ("nokey", "text", "pair", "identity", "plain", "big", "numbered"):
        op.drop_table(table)
