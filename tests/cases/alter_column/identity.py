"""An identity made of a plain column, changed, and dropped again: PostgreSQL only."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "SET says what changes, where Alembic needs existing_server_default to know",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("number", sa.Integer, sa.Identity(start=5, increment=2), nullable=False),
    )


def upgrade():
    op.alter_column("users", "id", server_default=sa.Identity(always=True, start=10, minvalue=1))
    op.alter_column("users", "number", server_default=sa.Identity(start=5, increment=10, cycle=True))


def downgrade():
    op.alter_column("users", "number", server_default=sa.Identity(start=5, increment=2))
    op.alter_column("users", "id", server_default=None)
