"""give accounts an email address

Accounts that stand get a placeholder, so that the column can be required and unique at once.

Revision ID: 47d0aa35c2b8
Revises: 2b6c81f4d9e0
Create Date: 2026-03-17 16:02:20
"""

import sqlalchemy as sa
from alembic import op

revision = "47d0aa35c2b8"
down_revision = "2b6c81f4d9e0"

PLACEHOLDER = {
    "postgresql": "id || '@unknown.invalid'",
    "mysql": "CONCAT(id, '@unknown.invalid')",
    "mariadb": "CONCAT(id, '@unknown.invalid')",
    "sqlite": "id || '@unknown.invalid'",
}


def upgrade() -> None:
    op.add_column("account", sa.Column("email", sa.String(254)))
    op.execute(f"UPDATE account SET email = {PLACEHOLDER[op.get_bind().dialect.name]}")
    with op.batch_alter_table("account") as batch_op:
        batch_op.alter_column("email", existing_type=sa.String(254), nullable=False)
        batch_op.create_unique_constraint("account_email_key", ["email"])


def downgrade() -> None:
    with op.batch_alter_table("account") as batch_op:
        batch_op.drop_constraint("account_email_key", type_="unique")
        batch_op.drop_column("email")
