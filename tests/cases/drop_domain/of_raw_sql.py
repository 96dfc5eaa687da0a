"""Domains of raw SQL are known: to the inspector, to checkfirst, and to a column whose domain is renamed."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE DOMAIN years AS INTEGER DEFAULT 18 NOT NULL CHECK (VALUE > 0)")
        op.execute("ALTER TABLE users ADD COLUMN age years")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    assert [each["name"] for each in sa.inspect(op.get_bind()).get_domains()] == ["years"]
    op.drop_column("users", "age")
    postgresql.DOMAIN("years", sa.Integer).drop(op.get_bind())


def downgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("CREATE DOMAIN age INTEGER DEFAULT 18 NOT NULL CHECK (VALUE > 0)")
    op.execute("ALTER TABLE users ADD COLUMN age age; ALTER DOMAIN age RENAME TO years")
