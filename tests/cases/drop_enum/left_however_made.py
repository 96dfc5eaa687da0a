"""A left type is dropped whoever made it: raw SQL, or its own create(); one that was there before stays."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "Alembic leaves the types, and fails when it upgrades again"}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TYPE before AS ENUM ('a')")


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
        op.execute("ALTER TABLE users ADD COLUMN mood mood")
        size = postgresql.ENUM("S", "L", name="size")
        size.create(op.get_bind())
        op.add_column("users", sa.Column("size", size))
        op.execute("ALTER TYPE before RENAME TO earlier")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TYPE earlier RENAME TO before")
        op.drop_column("users", "mood")
        op.drop_column("users", "size")
