"""A comment dropped: NULL on PostgreSQL, an empty one on MySQL; on SQLite there was none."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), comment="who logs in")


def upgrade():
    op.drop_table_comment("users", existing_comment="who logs in")


def downgrade():
    op.create_table_comment("users", "who logs in")


ALEMBIC_DIFFERS = {"sqlite": "it has no comments, and Alembic prints COMMENT ON TABLE"}
