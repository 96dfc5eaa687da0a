"""PostgreSQL 14 has no NULLS NOT DISTINCT, and would refuse the file: it is refused sooner."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"postgresql": "the target is 14, and PostgreSQL has NULLS NOT DISTINCT from 15 on"}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer))


def upgrade():
    op.create_unique_constraint("uq_users_age", "users", ["age"], postgresql_nulls_not_distinct=True)


def downgrade():
    op.drop_constraint("uq_users_age", "users", type_="unique")
