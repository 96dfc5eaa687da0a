"""A default set, changed and dropped."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; after ALTER COLUMN ... DROP DEFAULT an INSERT without it would fail",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.alter_column("users", "age", server_default="18")
    op.alter_column("users", "name", server_default=None)


def downgrade():
    op.alter_column("users", "name", server_default="nobody")
    op.alter_column("users", "age", server_default=None)
