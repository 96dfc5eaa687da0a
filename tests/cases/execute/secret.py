"""A password that the script draws would stand in a file for all to read: refused."""

import secrets

from alembic import op

ONLINE_DIFFERS = dict.fromkeys(("postgresql", "mysql", "mariadb", "sqlite"), "online only the database knows it")


def given():
    op.execute("CREATE TABLE account (name VARCHAR(50), password VARCHAR(50))")


def upgrade():
    op.execute(f"INSERT INTO account VALUES ('admin', '{secrets.token_hex(8)}')")


def downgrade():
    op.execute("DELETE FROM account")
