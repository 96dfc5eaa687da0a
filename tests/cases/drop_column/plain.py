"""A column that nothing else reads."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False, server_default="0", comment="in years"),
        sa.Column("name", sa.String(50)),
    )
    op.execute("INSERT INTO users (id, age, name) VALUES (1, 36, 'Ada')")


def upgrade():
    op.drop_column("users", "age")


def downgrade():
    op.add_column("users", sa.Column("age", sa.Integer, nullable=False, server_default="0", comment="in years"))
