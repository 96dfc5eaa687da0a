"""A script that guards itself against offline mode takes the branch of a connection, and asks the context for more."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "Alembic's offline mode takes the other branch",
    "mysql": "as PostgreSQL",
    "mariadb": "as PostgreSQL",
    "sqlite": "as PostgreSQL",
}


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))


def upgrade():
    migration = op.get_context()
    if migration.as_sql:
        op.execute("UPDATE account SET name = 'offline'")
        return
    schema = migration.version_table_schema
    columns = {column["name"] for column in sa.inspect(migration.bind).get_columns("account", schema=schema)}
    if "age" not in columns:
        op.add_column("account", sa.Column("age", sa.Integer), schema=schema)
    if "name" not in columns:
        op.add_column("account", sa.Column("name", sa.String(50)), schema=schema)
    with migration.autocommit_block():
        op.create_index("ix_account_age", "account", ["age"], schema=schema)
    migration.execute(f"UPDATE account SET name = '{migration.version_table}'")
    migration.impl.execute(sa.text("UPDATE account SET age = 1"))


def downgrade():
    op.drop_index("ix_account_age", "account")
    op.drop_column("account", "age")
