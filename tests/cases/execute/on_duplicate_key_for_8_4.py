"""What an upsert would have inserted: VALUES() for MySQL 8.0.17, an alias of the new row from 8.0.20 on."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql

SETTINGS = {"server_versions": {"mysql": (8, 4)}}

ALEMBIC_DIFFERS = {"mysql": "offline it knows no version"}

setting = sa.table("setting", sa.column("name", sa.String), sa.column("value", sa.String))


def given():
    op.create_table("setting", sa.Column("name", sa.String(20), primary_key=True), sa.Column("value", sa.String(20)))
    op.execute("INSERT INTO setting (name, value) VALUES ('colour', 'red')")


def upgrade():
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        insert = mysql.insert(setting).values(name="colour", value="blue")
        op.execute(insert.on_duplicate_key_update(value=insert.inserted.value))


def downgrade():
    pass
