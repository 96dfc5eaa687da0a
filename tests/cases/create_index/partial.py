"""Over some of the rows: PostgreSQL and SQLite can; MySQL and MariaDB take the index over all rows."""

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
    op.create_index(
        "ix_users_adult",
        "users",
        ["name"],
        unique=True,
        postgresql_where=sa.text("age >= 18"),
        sqlite_where=sa.text("age >= 18"),
    )
    minor = sa.column("age") < 18
    op.create_index("ix_users_minor", "users", ["name"], postgresql_where=minor, sqlite_where=minor)


def downgrade():
    op.drop_index("ix_users_minor", table_name="users")
    op.drop_index("ix_users_adult", table_name="users")
