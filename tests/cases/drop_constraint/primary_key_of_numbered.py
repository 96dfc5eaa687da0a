"""The key of a column that MySQL numbers by AUTO_INCREMENT: refused there until the column is plain."""

import sqlalchemy as sa
from alembic import op


def given():
    numbered = op.get_bind().dialect.name in ("mysql", "mariadb")
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, autoincrement=numbered),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )


def upgrade():
    name = "PRIMARY" if op.get_bind().dialect.name in ("mysql", "mariadb") else "pk_users"
    op.drop_constraint(name, "users", type_="primary")


def downgrade():
    op.create_primary_key("pk_users", "users", ["id"])
