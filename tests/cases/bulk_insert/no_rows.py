"""No rows: nothing is printed, as online nothing is done."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(50)))


def upgrade():
    op.bulk_insert(sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String)), [])


def downgrade():
    pass
