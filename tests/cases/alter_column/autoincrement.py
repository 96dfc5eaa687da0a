"""A key that begins to number its rows: an attribute of the column in MySQL."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(50)),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")


def upgrade():
    op.alter_column("users", "id", existing_type=sa.Integer(), existing_nullable=False, autoincrement=True)


def downgrade():
    op.alter_column("users", "id", existing_type=sa.Integer(), existing_nullable=False, autoincrement=False)
