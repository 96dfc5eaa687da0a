"""While others write: PostgreSQL's statement runs outside of the transaction."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "IF NOT EXISTS and IF EXISTS, as what runs outside of a transaction may run twice",
}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_users_age", "users", ["age"], unique=True, postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_users_age", table_name="users", postgresql_concurrently=True)
