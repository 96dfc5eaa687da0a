"""A table that references itself, with an unnamed key."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    op.create_table(
        "folder",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer, sa.ForeignKey("folder.id", ondelete="CASCADE"), index=True),
    )


def downgrade():
    op.drop_table("folder")
