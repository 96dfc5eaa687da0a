"""An index that is not there, misspelled: refused with the names that are."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
    )
    op.create_index("ix_users_age", "users", ["age"])


def upgrade():
    op.drop_index("ix_user_age", table_name="users")


def downgrade():
    pass
