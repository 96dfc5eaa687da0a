"""A batch that sets a comment beside a new column: nothing on SQLite that a rebuild would be worth."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_table_comment("who logs in", existing_comment=None)
        batch_op.add_column(sa.Column("name", sa.String(50)))


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("name")
        batch_op.drop_table_comment(existing_comment="who logs in")
