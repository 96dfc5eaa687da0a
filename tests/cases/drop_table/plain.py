"""A table dropped, and made again with its indexes on the way back."""

import sqlalchemy as sa
from alembic import op


def given():
    upgrade_back()


def upgrade_back():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), index=True),
    )


def upgrade():
    op.drop_index("ix_users_name", table_name="users")
    op.drop_table("users")


def downgrade():
    upgrade_back()
