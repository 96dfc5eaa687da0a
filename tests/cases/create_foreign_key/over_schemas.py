"""A key to a table that has no schema: MySQL would look for it in the schema of the table that references it."""

import sqlalchemy as sa
from alembic import op

NOT_ONLINE = dict.fromkeys(("mysql", "mariadb"), "CREATE SCHEMA makes a database there, beside the test's own")


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.execute("CREATE SCHEMA hr")
    op.create_table("people", sa.Column("id", sa.Integer), sa.Column("team_id", sa.Integer), schema="hr")
    op.create_foreign_key("fk_team", "people", "teams", ["team_id"], ["id"], source_schema="hr")


def downgrade():
    op.drop_constraint("fk_team", "people", type_="foreignkey", schema="hr")
    op.drop_table("people", schema="hr")
    op.execute("DROP SCHEMA hr")
