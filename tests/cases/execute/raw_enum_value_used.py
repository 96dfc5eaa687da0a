"""A value that is added to an enum, in autocommit_block and without, and used by the same revision."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"postgresql": "IF NOT EXISTS, to run twice; no COMMIT and BEGIN of the block's own"}
NOT_GIVEN_BACK = "a value of an enum cannot be dropped"


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood", native_enum=True)),
    )
    op.execute("INSERT INTO account (id, mood) VALUES (1, 'ok'), (2, 'sad')")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute("UPDATE account SET mood = 'sad' WHERE id = 1")
    with op.get_context().autocommit_block():
        op.execute("ALTER TYPE mood ADD VALUE IF NOT EXISTS 'good'")
        op.execute("UPDATE account SET mood = 'good' WHERE id = 1")
    op.execute("ALTER TYPE mood ADD VALUE 'bad' BEFORE 'sad'")
    op.alter_column("account", "mood", server_default="bad")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("account", "mood", server_default=None)
        op.execute("UPDATE account SET mood = 'ok' WHERE mood = 'good'")
