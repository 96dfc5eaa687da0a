"""A renamed column that a condition reads: MySQL refuses to follow, MariaDB, PostgreSQL and SQLite do."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
        sa.CheckConstraint("age > 0", name="ck_users_age"),
    )
    op.execute("INSERT INTO users (id, age) VALUES (1, 36)")


def upgrade():
    op.alter_column("users", "age", new_column_name="years")
    op.alter_column("users", "years", nullable=False)


def downgrade():
    op.alter_column("users", "years", nullable=True)
    op.alter_column("users", "years", new_column_name="age")
