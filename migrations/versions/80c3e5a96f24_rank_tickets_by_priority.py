"""rank tickets by priority

Revision ID: 80c3e5a96f24
Revises: 6e92f7b01d53
Create Date: 2026-05-20 13:27:59
"""

import sqlalchemy as sa
from alembic import op

revision = "80c3e5a96f24"
down_revision = "6e92f7b01d53"


def upgrade() -> None:
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.add_column(sa.Column("priority", sa.SmallInteger, nullable=False, server_default="3"))
        batch_op.create_check_constraint("ticket_priority_check", "priority BETWEEN 1 AND 5")


def downgrade() -> None:
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.drop_constraint("ticket_priority_check", type_="check")
        batch_op.drop_column("priority")
