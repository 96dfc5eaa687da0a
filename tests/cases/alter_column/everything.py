"""Name, type, nullability, default and comment in one call: one statement in MySQL, one rebuild in SQLite."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.alter_column(
        "users",
        "name",
        new_column_name="Full Name",
        type_=sa.String(100),
        nullable=False,
        server_default="50% o'clock",
        comment="family name last",
    )


def downgrade():
    op.alter_column(
        "users",
        "Full Name",
        new_column_name="name",
        type_=sa.String(50),
        nullable=True,
        server_default="nobody",
        comment="as on the badge",
    )
