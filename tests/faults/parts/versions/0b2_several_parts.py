"""a file of several parts: indexes that are built while the application writes, between steps that run once"""

import sqlalchemy as sa
from alembic import op

revision = "0b2"
down_revision = "0a1"


def upgrade():
    op.execute("UPDATE note SET touched = touched + 1")
    with op.get_context().autocommit_block():
        op.create_index("ix_note_body", "note", ["body"], postgresql_concurrently=True)
    op.add_column("note", sa.Column("seen", sa.Integer, server_default="0"))
    op.execute("UPDATE note SET touched = touched + 10, seen = id")
    with op.get_context().autocommit_block():
        op.create_index("ix_note_seen", "note", ["seen"], unique=True, postgresql_concurrently=True)
    op.execute("UPDATE note SET touched = touched + 100")


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_note_seen", "note", postgresql_concurrently=True)
    op.drop_column("note", "seen")
    op.execute("UPDATE note SET touched = touched - 100")
    with op.get_context().autocommit_block():
        op.drop_index("ix_note_body", "note", postgresql_concurrently=True)
    op.execute("UPDATE note SET touched = touched - 11")
