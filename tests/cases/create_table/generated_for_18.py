"""Generated columns for PostgreSQL 18: virtual where the script says so, or says nothing."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"server_versions": {"postgresql": (18,)}}


def upgrade():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("doubled", sa.Integer, sa.Computed("width * 2", persisted=False)),
        sa.Column("tripled", sa.Integer, sa.Computed("width * 3")),
        sa.Column("squared", sa.Integer, sa.Computed("width * width", persisted=True)),
    )
    op.add_column("box", sa.Column("half", sa.Integer, sa.Computed("width / 2", persisted=False)))


def downgrade():
    op.drop_table("box")
