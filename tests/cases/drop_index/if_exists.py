"""One index is there and one is not: MySQL has no IF EXISTS, and needs none."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the simulation knows what is there, so that nothing is asked of the server",
    "mysql": "MySQL has no IF EXISTS, and the simulation knows what is there",
    "mariadb": "the simulation knows what is there, so that nothing is asked of the server",
    "sqlite": "the simulation knows what is there, so that nothing is asked of the server",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
    )
    op.create_index("ix_users_age", "users", ["age"])


def upgrade():
    op.drop_index("ix_users_age", if_exists=True)
    op.drop_index("ix_users_name", "users", if_exists=True)


def downgrade():
    op.create_index("ix_users_age", "users", ["age"])
