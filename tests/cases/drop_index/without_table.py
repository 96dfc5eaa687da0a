"""The table is left out: the simulation knows which one it is, and MySQL has to be told."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "the table's name, where Alembic prints no_table",
    "mariadb": "as MySQL",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
    )
    op.create_index("ix_users_age", "users", ["age"])


def upgrade():
    op.drop_index("ix_users_age")


def downgrade():
    op.create_index("ix_users_age", "users", ["age"])
