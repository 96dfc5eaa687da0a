"""Whether a table or a column is there, asked of the catalogue: the simulation answers, and the file asks again."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"rows": {"": "empty"}}

OF_COLUMN = {
    "postgresql": "SELECT 1 FROM information_schema.columns WHERE table_name = 'account' AND column_name = '{column}'",
    "mysql": "SELECT column_name FROM information_schema.columns"
    " WHERE table_schema = DATABASE() AND table_name = 'account' AND column_name = '{column}'",
}

OF_TABLE = {
    "postgresql": "SELECT EXISTS (SELECT 1 FROM information_schema.tables"
    " WHERE table_schema = 'public' AND table_name = '{table}')",
    "mysql": "SELECT COUNT(*) FROM information_schema.tables"
    " WHERE table_schema = DATABASE() AND table_name = '{table}'",
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table' AND name = '{table}'",
}


def asked(queries, **names):
    dialect = op.get_bind().dialect.name.replace("mariadb", "mysql")
    if dialect not in queries:
        return False
    return bool(op.get_bind().execute(sa.text(queries[dialect].format(**names))).scalar())


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(80)))


def upgrade():
    if asked(OF_TABLE, table="account") and not asked(OF_TABLE, table="login"):
        op.create_table("login", sa.Column("id", sa.Integer, primary_key=True))
    if asked(OF_COLUMN, column="name") and not asked(OF_COLUMN, column="place"):
        op.add_column("account", sa.Column("place", sa.String(80)))


def downgrade():
    if asked(OF_COLUMN, column="place"):
        op.drop_column("account", "place")
    if asked(OF_TABLE, table="login"):
        op.drop_table("login")
