"""note the channel of a ticket

PostgreSQL has a type for it, MySQL and MariaDB a kind of column, SQLite a text.

Revision ID: a07e3d92c1f6
Revises: 9fa41b6cd780
Create Date: 2026-07-14 11:52:36
"""

import sqlalchemy as sa
from alembic import op

revision = "a07e3d92c1f6"
down_revision = "9fa41b6cd780"

channel = sa.Enum("email", "web", "phone", name="ticket_channel")


def upgrade() -> None:
    channel.create(op.get_bind(), checkfirst=True)
    op.add_column("ticket", sa.Column("channel", channel, nullable=False, server_default="web"))


def downgrade() -> None:
    op.drop_column("ticket", "channel")
    channel.drop(op.get_bind(), checkfirst=True)
