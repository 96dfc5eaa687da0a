"""Defaults that ask the clock and chance: the clock stands at the Create Date, chance comes from the revision's id.

Create Date: 2024-05-06 07:08:09.123456
"""

import datetime
import uuid

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = dict.fromkeys(("postgresql", "mysql", "mariadb", "sqlite"), "online each run stores another value")
ALEMBIC_DIFFERS = dict.fromkeys(ONLINE_DIFFERS, "Alembic writes NULL for a default of Python's")


def upgrade():
    token = op.create_table(
        "token",
        sa.Column("id", sa.Uuid, primary_key=True, default=uuid.uuid4),
        sa.Column("a", sa.Integer),
        sa.Column("made", sa.DateTime, default=datetime.datetime.now),
    )
    op.bulk_insert(token, [{"a": 1}, {"a": 2}])


def downgrade():
    op.drop_table("token")
