"""log what becomes of a ticket

The database itself writes the log, by a trigger; and each database has its own words for one.

Revision ID: bc187e40d9a3
Revises: a9c48b17e065
Create Date: 2026-08-26 10:17:33
"""

import sqlalchemy as sa
from alembic import op

revision = "bc187e40d9a3"
down_revision = "a9c48b17e065"

POSTGRESQL = """
CREATE FUNCTION log_ticket_status() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO ticket_log (ticket_id, was, became) VALUES (NEW.id, OLD.status, NEW.status);
    RETURN NULL;
END
$$;

CREATE TRIGGER ticket_status_log AFTER UPDATE OF status ON ticket
FOR EACH ROW WHEN (OLD.status <> NEW.status) EXECUTE FUNCTION log_ticket_status();
"""

MYSQL = """
CREATE TRIGGER ticket_status_log AFTER UPDATE ON ticket
FOR EACH ROW
BEGIN
    IF OLD.status <> NEW.status THEN
        INSERT INTO ticket_log (ticket_id, was, became) VALUES (NEW.id, OLD.status, NEW.status);
    END IF;
END
"""

SQLITE = """
CREATE TRIGGER ticket_status_log AFTER UPDATE OF status ON ticket
WHEN OLD.status <> NEW.status
BEGIN
    INSERT INTO ticket_log (ticket_id, was, became) VALUES (NEW.id, OLD.status, NEW.status);
END
"""

TRIGGER = {"postgresql": POSTGRESQL, "mysql": MYSQL, "mariadb": MYSQL, "sqlite": SQLITE}


def upgrade() -> None:
    op.create_table(
        "ticket_log",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("ticket_id", sa.Integer, nullable=False),
        sa.Column("was", sa.String(20), nullable=False),
        sa.Column("became", sa.String(20), nullable=False),
        sa.Column("at", sa.DateTime, nullable=False, server_default=sa.func.now()),
        sa.ForeignKeyConstraint(["ticket_id"], ["ticket.id"], name="ticket_log_ticket_id_fkey", ondelete="CASCADE"),
    )
    op.create_index("ix_ticket_log_ticket_id", "ticket_log", ["ticket_id"])
    op.execute(TRIGGER[op.get_bind().dialect.name])


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP TRIGGER ticket_status_log ON ticket")
        op.execute("DROP FUNCTION log_ticket_status()")
    else:
        op.execute("DROP TRIGGER ticket_status_log")
    op.drop_table("ticket_log")
