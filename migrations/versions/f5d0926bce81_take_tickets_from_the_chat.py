"""take tickets from the chat

A value more for the channel. PostgreSQL adds one to the type, but takes none away: the way back makes the type anew.

Revision ID: f5d0926bce81
Revises: e19b43f8d270
Create Date: 2026-10-28 17:33:10
"""

import sqlalchemy as sa
from alembic import op

revision = "f5d0926bce81"
down_revision = "e19b43f8d270"

OLD = sa.Enum("email", "web", "phone", name="ticket_channel")
NEW = sa.Enum("email", "web", "phone", "chat", name="ticket_channel")


def upgrade() -> None:
    dialect = op.get_bind().dialect.name
    if dialect == "postgresql":
        op.execute("ALTER TYPE ticket_channel ADD VALUE 'chat'")
    elif dialect in ("mysql", "mariadb"):
        _alter_channel(OLD, NEW)


def downgrade() -> None:
    dialect = op.get_bind().dialect.name
    op.execute("UPDATE ticket SET channel = 'web' WHERE channel = 'chat'")
    if dialect == "postgresql":
        op.execute("ALTER TYPE ticket_channel RENAME TO ticket_channel_with_chat")
        OLD.create(op.get_bind())
        op.execute("ALTER TABLE ticket ALTER COLUMN channel DROP DEFAULT")
        op.execute("ALTER TABLE ticket ALTER COLUMN channel TYPE ticket_channel USING channel::text::ticket_channel")
        op.execute("ALTER TABLE ticket ALTER COLUMN channel SET DEFAULT 'web'")
        op.execute("DROP TYPE ticket_channel_with_chat")
    elif dialect in ("mysql", "mariadb"):
        _alter_channel(NEW, OLD)


def _alter_channel(old: sa.Enum, new: sa.Enum) -> None:
    op.alter_column(
        "ticket", "channel", type_=new, existing_type=old, existing_nullable=False, existing_server_default="web"
    )
