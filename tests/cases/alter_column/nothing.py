"""A call that changes nothing, and one that gives what the column has."""

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
    op.alter_column("users", "age", existing_type=sa.Integer())
    op.alter_column("users", "age", new_column_name="age", nullable=False, type_=sa.Integer())


def downgrade():
    pass
