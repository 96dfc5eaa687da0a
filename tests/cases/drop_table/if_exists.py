"""One table is there and one is not."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.drop_table("users", if_exists=True)
    op.drop_table("visitors", if_exists=True)


def downgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), if_not_exists=True)
