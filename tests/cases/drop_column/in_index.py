"""A column in an index of its own and in one with another: MySQL keeps what is left of the second."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite does not drop a column that something reads",
}

NOT_GIVEN_BACK = "MySQL keeps the index over the columns that are left"


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
        sa.Column("city", sa.String(50)),
    )
    op.create_index("ix_users_city", "users", ["city"])
    op.create_index("ix_users_name_city", "users", ["name", "city"])
    op.execute("INSERT INTO users (id, name, city) VALUES (1, 'Ada', 'London')")


def upgrade():
    op.drop_column("users", "city")


def downgrade():
    op.add_column("users", sa.Column("city", sa.String(50)))
    op.create_index("ix_users_city", "users", ["city"])
