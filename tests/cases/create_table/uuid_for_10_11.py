"""MariaDB has a type for UUIDs from 10.7 on, which a Uuid then is; values are written with their hyphens."""

import uuid

import sqlalchemy as sa
from alembic import op

SETTINGS = {"server_versions": {"mariadb": (10, 11)}}

ALEMBIC_DIFFERS = {"mariadb": "offline it leaves the hyphens out, which the type takes too"}

KEY = uuid.UUID("8c01d5e2-aa90-4d4e-9f6a-7b8c9d0e1f2a")


def upgrade():
    session = op.create_table(
        "session",
        sa.Column("id", sa.Uuid, primary_key=True),
        sa.Column("parent", sa.Uuid, server_default=sa.text("NULL")),
        sa.Column("text", sa.Uuid(native_uuid=False)),
    )
    op.bulk_insert(session, [{"id": KEY, "parent": KEY, "text": KEY}])
    op.execute(session.update().where(session.c.id == KEY).values(parent=None))


def downgrade():
    op.drop_table("session")
