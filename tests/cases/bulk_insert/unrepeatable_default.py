"""A default that is another each time cannot stand in a file: refused."""

import uuid

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = dict.fromkeys(("postgresql", "mysql", "mariadb", "sqlite"), "online each run stores another value")


def upgrade():
    token = op.create_table(
        "token", sa.Column("id", sa.Uuid, primary_key=True, default=uuid.uuid4), sa.Column("a", sa.Integer)
    )
    op.bulk_insert(token, [{"a": 1}])


def downgrade():
    op.drop_table("token")
