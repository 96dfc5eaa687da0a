"""A loop over the rows of an empty table, a count and a highest key: each is checked where it was read."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"rows": {"": "empty"}}

account = sa.table("account", sa.column("id"), sa.column("name"), sa.column("first_name"))


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))
    op.create_table(
        "login", sa.Column("account_id", sa.Integer, sa.ForeignKey("account.id")), sa.Column("place", sa.String(80))
    )


def upgrade():
    connection = op.get_bind()
    op.add_column("account", sa.Column("first_name", sa.String(80)))
    for row in connection.execute(sa.select(account.c.id, account.c.name).where(account.c.name.like("% %"))):
        first = row.name.partition(" ")[0]
        connection.execute(account.update().where(account.c.id == row.id).values(first_name=first))
    if connection.execute(sa.text("SELECT COUNT(*) AS many FROM login JOIN account ON id = account_id")).one().many > 0:
        raise ValueError("nobody may have logged in")
    low, high = connection.execute(sa.text("SELECT MIN(id), COALESCE(MAX(id), 0) + 1 FROM account")).one()
    if low is None:
        op.execute(f"INSERT INTO account (id, name) VALUES ({high}, 'nobody''s 50%')")


def downgrade():
    connection = op.get_bind()
    if connection.execute(sa.text("SELECT EXISTS (SELECT 1 FROM login WHERE place = 'home')")).scalar():
        op.execute("DELETE FROM login")
    if connection.execute(sa.text("DELETE FROM login WHERE place IS NULL")).rowcount:
        raise ValueError("there were logins")
    op.drop_column("account", "first_name")
