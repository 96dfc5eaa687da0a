"""A step that needs the rows is done by hand, between the statements before it and those behind it."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"rows": {"00000000bbbb": "manual"}}

account = sa.table("account", sa.column("id"), sa.column("name"), sa.column("first_name"))


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))
    op.execute("INSERT INTO account (id) VALUES (1)")


def upgrade():
    connection = op.get_bind()
    op.add_column("account", sa.Column("first_name", sa.String(80)))
    connection.execute(sa.text("SELECT COUNT(*) FROM account WHERE name IS NOT NULL")).scalar()
    for row in connection.execute(sa.select(account.c.id, account.c.name).where(account.c.name.is_not(None))):
        first = row.name.partition(" ")[0]
        connection.execute(account.update().where(account.c.id == row.id).values(first_name=first))
    op.create_index("ix_account_first_name", "account", ["first_name"])


def downgrade():
    op.drop_index("ix_account_first_name", table_name="account")
    for row in op.get_bind().execute(sa.text("SELECT id, first_name FROM account WHERE first_name <> ''")):
        op.execute(f"UPDATE account SET name = '{row.first_name}' WHERE id = {row.id}")
    op.drop_column("account", "first_name")
