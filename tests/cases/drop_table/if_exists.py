"""One table is there and one is not."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the simulation knows what is there, so that nothing is asked of the server",
    "mysql": "MySQL has no IF EXISTS, and the simulation knows what is there",
    "mariadb": "the simulation knows what is there, so that nothing is asked of the server",
    "sqlite": "the simulation knows what is there, so that nothing is asked of the server",
}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.drop_table("users", if_exists=True)
    op.drop_table("visitors", if_exists=True)


def downgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
