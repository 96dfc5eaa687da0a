"""tag tickets

A branch: tags were made while others worked on the log.

Revision ID: b35d0f6a82ce
Revises: a9c48b17e065
Create Date: 2026-08-24 14:40:51
"""

import sqlalchemy as sa
from alembic import op

revision = "b35d0f6a82ce"
down_revision = "a9c48b17e065"
branch_labels = "tags"


def upgrade() -> None:
    tag = op.create_table(
        "tag",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(30), nullable=False),
        sa.UniqueConstraint("name", name="tag_name_key"),
    )
    op.create_table(
        "ticket_tag",
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("tag_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("ticket_id", "tag_id", name="ticket_tag_pkey"),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="ticket_tag_ticket_id_fkey", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["tag_id"], ["tag.id"], name="ticket_tag_tag_id_fkey"),
    )
    op.bulk_insert(tag, [{"name": "billing"}, {"name": "bug"}, {"name": "question"}])


def downgrade() -> None:
    op.drop_table("ticket_tag")
    op.drop_table("tag")
