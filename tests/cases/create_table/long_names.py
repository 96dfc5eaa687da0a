"""Names of 63 bytes and more, and long ones that a server makes out of others."""

import sqlalchemy as sa
from alembic import op

LONG = "a_table_whose_name_is_as_long_as_a_name_of_postgresql_may_be_63"
COLUMN = "a_column_whose_name_is_nearly_as_long_as_that_of_its_table_is"


def upgrade():
    op.create_table(
        LONG,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column(COLUMN, sa.Integer, nullable=False),
        sa.UniqueConstraint(COLUMN, name=f"uq_{COLUMN[:60]}"),
    )
    op.create_index(f"ix_{COLUMN[:60]}", LONG, [COLUMN])


def downgrade():
    op.drop_table(LONG)
