"""let an account have several addresses

The addresses move to a table of their own, where the first of an account is its main one. The way back keeps that one.

Revision ID: d48ae07c6b15
Revises: c6f25a91b03d
Create Date: 2026-09-16 08:21:47
"""

import sqlalchemy as sa
from alembic import op

revision = "d48ae07c6b15"
down_revision = "c6f25a91b03d"

account = sa.table("account", sa.column("id"), sa.column("email"))
address = sa.table("address", sa.column("account_id"), sa.column("email"), sa.column("main", sa.Boolean))


def upgrade() -> None:
    op.create_table(
        "address",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("main", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="address_account_id_fkey", ondelete="CASCADE"),
        sa.UniqueConstraint("email", name="address_email_key"),
    )
    op.create_index("ix_address_account_id", "address", ["account_id"])
    addresses = sa.select(account.c.id, account.c.email, sa.true().label("main")).order_by(account.c.id)
    op.execute(address.insert().from_select(["account_id", "email", "main"], addresses))
    with op.batch_alter_table("account") as batch_op:
        batch_op.drop_constraint("account_email_key", type_="unique")
        batch_op.drop_column("email")


def downgrade() -> None:
    op.add_column("account", sa.Column("email", sa.String(254)))
    main = sa.select(address.c.email).where(address.c.account_id == account.c.id, address.c.main)
    op.execute(account.update().values(email=main.scalar_subquery()))
    with op.batch_alter_table("account") as batch_op:
        batch_op.alter_column("email", existing_type=sa.String(254), nullable=False)
        batch_op.create_unique_constraint("account_email_key", ["email"])
    op.drop_table("address")
