"""PostgreSQL 15 counts NULLs as equal if asked; others pass over the option."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"server_versions": {"postgresql": (15,)}}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("age", sa.Integer),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    op.create_unique_constraint("uq_users_age", "users", ["age"], postgresql_nulls_not_distinct=True)


def downgrade():
    op.drop_constraint("uq_users_age", "users", type_="unique")
