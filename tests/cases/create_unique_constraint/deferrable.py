"""Checked at the transaction's end: PostgreSQL only."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("age", sa.Integer),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.create_unique_constraint("uq_users_name", "users", ["name"], deferrable=True, initially="DEFERRED")


def downgrade():
    op.drop_constraint("uq_users_name", "users", type_="unique")
