"""call accounts customers

Foreign keys follow by themselves. The names of keys and indexes stay, and tell of older days.

Revision ID: e19b43f8d270
Revises: d48ae07c6b15
Create Date: 2026-10-05 12:00:29
"""

import sqlalchemy as sa
from alembic import op

revision = "e19b43f8d270"
down_revision = "d48ae07c6b15"


def upgrade() -> None:
    op.rename_table("account", "customer")
    for table in ("ticket", "address"):
        op.alter_column(
            table, "account_id", new_column_name="customer_id", existing_type=sa.Integer(), existing_nullable=False
        )


def downgrade() -> None:
    for table in ("address", "ticket"):
        op.alter_column(
            table, "customer_id", new_column_name="account_id", existing_type=sa.Integer(), existing_nullable=False
        )
    op.rename_table("customer", "account")
