"""hand tickets to agents

An agent who leaves leaves the tickets behind: nobody's, until somebody takes them.

Revision ID: a9c48b17e065
Revises: a07e3d92c1f6
Create Date: 2026-08-03 09:08:15
"""

import sqlalchemy as sa
from alembic import op

revision = "a9c48b17e065"
down_revision = "a07e3d92c1f6"


def upgrade() -> None:
    op.create_table(
        "agent",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, unique=True),
        comment="who answers",
    )
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.add_column(sa.Column("agent_id", sa.Integer))
        batch_op.create_foreign_key("ticket_agent_id_fkey", "agent", ["agent_id"], ["id"], ondelete="SET NULL")
        batch_op.create_index("ix_ticket_agent_id", ["agent_id"])


def downgrade() -> None:
    with op.batch_alter_table("ticket") as batch_op:
        batch_op.drop_constraint("ticket_agent_id_fkey", type_="foreignkey")
        batch_op.drop_index("ix_ticket_agent_id")
        batch_op.drop_column("agent_id")
    op.drop_table("agent")
