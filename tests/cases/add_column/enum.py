"""A column of an enum type that is new: PostgreSQL needs the type first, which Alembic forgets."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the type is made first, which Alembic forgets",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("mood", sa.Enum("sad", "ok", "happy", name="mood")))


def downgrade():
    op.drop_column("users", "mood")
    sa.Enum(name="mood").drop(op.get_bind())
