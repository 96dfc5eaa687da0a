"""index account by name"""

from alembic import op

revision = "8c01d5e2aa90"
down_revision = "1975ea83b712"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_account_name", "account", ["name"], postgresql_concurrently=True)


def downgrade():
    with op.get_context().autocommit_block():
        op.drop_index("ix_account_name", "account", postgresql_concurrently=True)
