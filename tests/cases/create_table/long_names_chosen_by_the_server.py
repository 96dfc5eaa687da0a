"""Unnamed constraints of a table with a long name: PostgreSQL cuts table and column, MySQL may refuse."""

import sqlalchemy as sa
from alembic import op

LONG = "a_table_whose_name_leaves_room_for_a_suffix_of_few_letters"


def upgrade():
    op.create_table(
        LONG,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("a_column_with_a_name_of_some_length", sa.Integer, unique=True),
        sa.Column("age", sa.Integer, sa.CheckConstraint("age > 0")),
        sa.Column("parent", sa.Integer, sa.ForeignKey(f"{LONG}.id")),
    )


def downgrade():
    op.drop_table(LONG)
