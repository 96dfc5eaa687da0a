"""While others read: outside of the transaction on PostgreSQL, though the index was made inside one."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "IF EXISTS, as what runs outside of a transaction may run twice",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer),
    )
    op.create_index("ix_users_age", "users", ["age"])


def upgrade():
    op.drop_index("ix_users_age", table_name="users", postgresql_concurrently=True)


def downgrade():
    op.create_index("ix_users_age", "users", ["age"])
