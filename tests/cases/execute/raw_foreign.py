"""SQL of one database: refused on the others, at its line."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(50)))


def upgrade():
    op.execute("UPDATE note SET body = id::text WHERE body IS NULL")


def downgrade():
    pass
