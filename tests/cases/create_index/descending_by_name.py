"""Columns named to sa.desc() and in a text: both are columns, and one that is dropped takes its index along."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "the column comes back last, and empty"


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("seen", sa.Integer),
        sa.Column("score", sa.Integer),
    )


def upgrade():
    op.create_index("ix_users_seen", "users", [sa.desc("seen"), "id"])
    op.create_index("ix_users_score", "users", [sa.text("score DESC")], unique=True)
    if op.get_bind().dialect.name == "postgresql":
        op.drop_column("users", "seen")


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.add_column("users", sa.Column("seen", sa.Integer))
    else:
        op.drop_index("ix_users_seen", table_name="users")
    op.drop_index("ix_users_score", table_name="users")
