"""A column with a condition of its own."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "MariaDB has no name for a condition in a column, so that it is made the table's",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer, sa.CheckConstraint("age >= 0", name="ck_users_age")))


def downgrade():
    op.drop_constraint("ck_users_age", "users", type_="check")
    op.drop_column("users", "age")
