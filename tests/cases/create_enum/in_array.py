"""An array of an enum: the type is made for it too."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {
    "postgresql": "the type is made first, which Alembic forgets",
}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("users", sa.Column("moods", postgresql.ARRAY(sa.Enum("sad", "ok", name="mood"))))


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_column("users", "moods")
        sa.Enum(name="mood").drop(op.get_bind())
