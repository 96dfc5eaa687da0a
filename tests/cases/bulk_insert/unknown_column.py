"""A key that is no column of the table: refused, with the nearest one."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = dict.fromkeys(
    ("postgresql", "mysql", "mariadb", "sqlite"), "online the key is passed over, and its value lost"
)


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


def upgrade():
    note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String))
    op.bulk_insert(note, [{"id": 1, "boddy": "x"}])


def downgrade():
    pass
