"""An enum that is text with a CHECK on every server."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "it's ok", name="ck_users_mood", native_enum=False, create_constraint=True)),
        sa.Column("size", sa.Enum("S", "M", "XL", name="size", native_enum=False, length=10)),
    )
    op.execute("INSERT INTO users (id, mood, size) VALUES (1, 'sad', 'XL')")
    op.alter_column("users", "size", nullable=False, server_default="M")


def downgrade():
    op.drop_table("users")
