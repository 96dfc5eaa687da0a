"""Grants of alembic_utils, on PostgreSQL alone: what a role may do with a table, given and taken away."""

import sqlalchemy as sa
from alembic import op
from alembic_utils.pg_grant_table import PGGrantTable, PGGrantTableChoice

read = PGGrantTable(
    schema="public", table="account", role="public", grant=PGGrantTableChoice.SELECT, columns=["id", "name"]
)
delete = PGGrantTable(schema="public", table="account", role="public", grant=PGGrantTableChoice.DELETE)


def given():
    op.create_table("account", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.Text))


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.create_entity(read)
        op.create_entity(delete)


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_entity(delete)
        op.drop_entity(read)
