"""One table is known to be there; another may be one that no revision made, so that the server is asked."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = dict.fromkeys(
    ("postgresql", "mysql", "mariadb", "sqlite"), "of a table that is known nothing is asked of the server"
)


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.drop_table("users", if_exists=True)
    op.drop_table("visitors", if_exists=True)


def downgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
