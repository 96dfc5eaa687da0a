"""A step in portions, until WITH and UPDATE return no more rows: an empty table returns none, which is checked."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"rows": {"": "empty"}}

PORTION = """
    WITH portion AS (SELECT id FROM account WHERE id > :last ORDER BY id LIMIT 1000)
    UPDATE account SET name = lower(name) WHERE id IN (SELECT id FROM portion) RETURNING id
"""


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))


def upgrade():
    connection, last = op.get_bind(), 0
    if connection.dialect.name in ("mysql", "mariadb"):
        op.execute("UPDATE account SET name = lower(name)")
        return
    while rows := connection.execute(sa.text(PORTION), {"last": last}).fetchall():
        last = max(row.id for row in rows)


def downgrade():
    if op.get_bind().dialect.name not in ("mysql", "mariadb"):
        op.get_bind().execute(sa.text("DELETE FROM account WHERE name = '' RETURNING id")).all()
