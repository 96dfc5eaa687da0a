"""A domain is made before the first column that has it, once; what the upgrade made goes with the downgrade."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "one CREATE DOMAIN, and it is dropped again"}


def email():
    return postgresql.DOMAIN(
        "email", sa.String(80), default="no@one", constraint_name="email_at", not_null=False, check="VALUE LIKE '%@%'"
    )


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("email", email()))
    op.create_table(
        "visit", sa.Column("id", sa.Integer, primary_key=True), sa.Column("emails", postgresql.ARRAY(email()))
    )
    op.add_column(
        "visit", sa.Column("age", postgresql.DOMAIN("years", sa.Integer, not_null=True, default=sa.text("1")))
    )


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_table("visit")
        op.drop_table("users")
