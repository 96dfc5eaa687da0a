"""A comment set, changed and dropped: nothing to do on SQLite, which has none."""

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
    op.alter_column("users", "age", comment='in years; it\'s "rounded" down')
    op.alter_column("users", "name", comment=None)


def downgrade():
    op.alter_column("users", "name", comment="as on the badge")
    op.alter_column("users", "age", comment=None)
