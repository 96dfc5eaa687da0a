"""A Table of the script's own, made, dropped and made again: each time as the script has it."""

import sqlalchemy as sa
from alembic import op

users = sa.Table(
    "users",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("age", sa.Integer, sa.CheckConstraint("age > 0", name="age_positive")),
    sa.Column("size", sa.Integer, sa.CheckConstraint("size > 0", name="size_positive")),
    mysql_engine="InnoDB",
    mysql_comment="of the option",
    mysql_default_charset="utf8mb4",
    mysql_collate="utf8mb4_bin",
    mysql_row_format="DYNAMIC",
    mysql_auto_increment="100",
)


def upgrade():
    users.create(op.get_bind())
    users.drop(op.get_bind())
    users.create(op.get_bind())


def downgrade():
    users.drop(op.get_bind())


ALEMBIC_DIFFERS = {"mariadb": "the table spells conditions with a name; options for MySQL count"}
