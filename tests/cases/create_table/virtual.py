"""A virtual generated column: PostgreSQL has them from version 18 on only."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"postgresql": "the target is 14, and PostgreSQL has virtual columns from 18 on"}


def upgrade():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("doubled", sa.Integer, sa.Computed("width * 2", persisted=False)),
    )


def downgrade():
    op.drop_table("box")
