"""A type that the column has is said again: its CHECK comes a second time where the server names it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "metrics",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("is_nan", sa.Boolean(create_constraint=True), nullable=True),
    )
    op.execute("INSERT INTO metrics (id, is_nan) VALUES (1, true)")


def upgrade():
    with op.batch_alter_table("metrics") as batch_op:
        batch_op.alter_column(
            "is_nan", type_=sa.Boolean(create_constraint=True), nullable=False, server_default=sa.false()
        )
