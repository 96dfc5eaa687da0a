"""create ticket table

What a customer asks for. A ticket goes with the account that opened it.

Revision ID: 2b6c81f4d9e0
Revises: 1975ea83b712
Create Date: 2026-02-09 09:31:44
"""

import sqlalchemy as sa
from alembic import op

revision = "2b6c81f4d9e0"
down_revision = "1975ea83b712"


def upgrade() -> None:
    op.create_table(
        "ticket",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("subject", sa.String(200), nullable=False, comment="one line, as the customer wrote it"),
        sa.Column("body", sa.Text),
        sa.Column("status", sa.String(20), nullable=False, server_default="open"),
        sa.Column("opened_at", sa.DateTime, nullable=False, server_default=sa.func.now()),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="ticket_account_id_fkey", ondelete="CASCADE"),
    )
    op.create_index("ix_ticket_account_id", "ticket", ["account_id"])


def downgrade() -> None:
    op.drop_table("ticket")
