"""Identities with every option, on a key and beside one: PostgreSQL has them, others number the key as they do."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    every = sa.Identity(always=True, start=5, increment=2, minvalue=1, maxvalue=1000, cycle=True, cache=3)
    op.create_table("one", sa.Column("id", sa.Integer, every, primary_key=True), sa.Column("b", sa.Integer))
    op.create_table("two", sa.Column("id", sa.BigInteger, sa.Identity(), nullable=False), sa.Column("b", sa.Integer))
    unbound = sa.Identity(nominvalue=True, nomaxvalue=True)
    op.create_table("three", sa.Column("id", sa.Integer, unbound, primary_key=True))


def downgrade():
    op.drop_table("three")
    op.drop_table("two")
    op.drop_table("one")
