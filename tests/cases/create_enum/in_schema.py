"""Enum types of other schemas: one of the same name in each; a table of that schema; an array."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "the type is made before the column that is added, and dropped again"}


def given():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SCHEMA app")
        op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), schema="app")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    moods = postgresql.ARRAY(sa.Enum("sad", "ok", name="mood", schema="app"))
    op.add_column("users", sa.Column("moods", moods), schema="app")
    op.create_table(
        "visit",
        sa.Column("mood", sa.Enum("sad", "ok", name="mood", schema="app")),
        sa.Column("own", sa.Enum("good", "bad", name="mood")),
        schema="app",
    )


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_table("visit", schema="app")
        op.drop_column("users", "moods", schema="app")
