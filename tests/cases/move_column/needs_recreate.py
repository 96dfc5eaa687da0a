"""A place for a column of a table that is not made anew is refused, as by Alembic."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(255)), insert_after="id")


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("email")
