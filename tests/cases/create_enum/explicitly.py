"""Made and dropped by its own methods, on the connection, as the documentation of PostgreSQL's ENUM says."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

mood = postgresql.ENUM("sad", "it's ok", "happy", name="mood", create_type=False)


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    op.execute("INSERT INTO users (id) VALUES (1)")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    mood.create(op.get_bind(), checkfirst=False)
    op.add_column("users", sa.Column("mood", mood, nullable=False, server_default="happy"))


def downgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.drop_column("users", "mood")
    mood.drop(op.get_bind(), checkfirst=False)
