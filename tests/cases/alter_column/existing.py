"""Every existing_* argument: Alembic needs them, the simulation knows."""

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
        type_=sa.Text(),
        server_default=None,
        existing_type=sa.String(50),
        existing_nullable=True,
        existing_server_default="nobody",
        existing_comment="as on the badge",
        existing_autoincrement=False,
    )


def downgrade():
    op.alter_column(
        "users",
        "name",
        type_=sa.String(50),
        server_default="nobody",
        existing_type=sa.Text(),
        existing_nullable=True,
        existing_server_default=None,
        existing_comment="as on the badge",
    )
