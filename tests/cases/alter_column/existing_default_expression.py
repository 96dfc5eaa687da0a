"""An existing default that is an expression, as autogenerate renders those that it reflects."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, server_default=sa.text("18")),
    )


def upgrade():
    op.alter_column(
        "users",
        "age",
        new_column_name="years",
        existing_type=sa.Integer,
        existing_nullable=True,
        existing_server_default=sa.text("18"),
    )


def downgrade():
    op.alter_column(
        "users",
        "years",
        new_column_name="age",
        existing_type=sa.Integer,
        existing_nullable=True,
        existing_server_default=sa.text("18"),
    )
