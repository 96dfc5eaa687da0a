"""list the tickets that wait

The view is SQL that every one of the four databases understands.

Revision ID: fa61c7820d9e
Revises: f5d0926bce81
Create Date: 2026-11-09 15:05:58
"""

from alembic import op

revision = "fa61c7820d9e"
down_revision = "f5d0926bce81"

WAITING = """
CREATE VIEW waiting AS
SELECT ticket.id, ticket.priority, ticket.opened_at, ticket.subject, customer.name AS customer
FROM ticket JOIN customer ON customer.id = ticket.customer_id
WHERE ticket.status = 'open' AND ticket.agent_id IS NULL
"""


def upgrade() -> None:
    op.execute(WAITING)


def downgrade() -> None:
    op.execute("DROP VIEW waiting")
