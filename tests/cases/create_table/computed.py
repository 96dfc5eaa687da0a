"""Generated columns, stored, virtual and as the server has it."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "STORED is said, as before version 18 it must be",
}

ONLINE_DIFFERS = {
    "postgresql": "PostgreSQL 18 makes it virtual where the script does not say; the target, 14, stores it"
}


def upgrade():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("doubled", sa.Integer, sa.Computed("width * 2", persisted=True)),
        sa.Column("tripled", sa.Integer, sa.Computed("width * 3")),
        sa.Column("label", sa.String(20), sa.Computed("'100%'")),
    )


def downgrade():
    op.drop_table("box")
