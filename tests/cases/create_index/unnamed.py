"""Without a name: it gets the one of SQLAlchemy's convention, after the first column."""

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
    op.create_index(None, "users", ["age", "name"])


def downgrade():
    op.drop_index("ix_users_age", table_name="users")
