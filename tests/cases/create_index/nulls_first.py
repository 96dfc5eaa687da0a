"""Where an index holds NULL: PostgreSQL alone lets a script say it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("seen", sa.Integer))


def upgrade():
    op.create_index("ix_users_seen", "users", [sa.desc("seen").nulls_last(), "id"])


def downgrade():
    op.drop_index("ix_users_seen", table_name="users")
