"""find the open tickets quickly

The table is large by now: PostgreSQL builds the index while the application writes.

Revision ID: 9fa41b6cd780
Revises: 80c3e5a96f24
Create Date: 2026-06-30 21:10:03
"""

from alembic import op

revision = "9fa41b6cd780"
down_revision = "80c3e5a96f24"


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.create_index("ix_ticket_status_priority", "ticket", ["status", "priority"], postgresql_concurrently=True)


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.drop_index("ix_ticket_status_priority", "ticket", postgresql_concurrently=True)
