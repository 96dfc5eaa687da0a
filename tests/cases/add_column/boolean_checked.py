"""A Boolean with its CHECK: PostgreSQL has the type itself and needs none."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"sqlite": "Alembic leaves the CHECK of a type out where it adds a column, with a warning"}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("active", sa.Boolean(create_constraint=True, name="ck_users_active")))


def downgrade():
    if op.get_bind().dialect.name != "postgresql":
        op.drop_constraint("ck_users_active", "users", type_="check")
    op.drop_column("users", "active")
