"""A way back that only PostgreSQL has: the others lose the downgrade's file, not the upgrade's."""

import sqlalchemy as sa
from alembic import op


def given():
    tags = sa.ARRAY(sa.Text()) if op.get_bind().dialect.name == "postgresql" else sa.JSON()
    op.create_table("note", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("tags", tags))


def upgrade():
    op.drop_column("note", "tags")


def downgrade():
    op.add_column("note", sa.Column("tags", sa.ARRAY(sa.Text())))
