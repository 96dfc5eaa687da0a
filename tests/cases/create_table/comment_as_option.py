"""MySQL's own way to give a table its comment, which MariaDB and a later change of it understand as well."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "options given for MySQL hold for MariaDB",
    "sqlite": "it keeps no comments, and has no COMMENT ON",
}

ONLINE_DIFFERS = {"mariadb": "options given for MySQL hold for MariaDB"}


def upgrade():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), mysql_comment="people; all of them")
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True), mysql_comment="of people")
    op.drop_table_comment("teams")


def downgrade():
    op.drop_table("teams")
    op.drop_table("users")
