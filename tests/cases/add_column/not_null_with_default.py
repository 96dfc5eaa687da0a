"""A required column whose default fills the rows: in place, on SQLite too."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("active", sa.Boolean, nullable=False, server_default=sa.true()))
    op.add_column("users", sa.Column("language", sa.String(5), nullable=False, server_default="en"))
    op.add_column("users", sa.Column("visits", sa.Integer, nullable=False, server_default=sa.text("0")))


def downgrade():
    op.drop_column("users", "visits")
    op.drop_column("users", "language")
    op.drop_column("users", "active")
