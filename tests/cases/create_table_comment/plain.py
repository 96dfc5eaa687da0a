"""Comments set, changed and taken away by None: none of it on SQLite, which has no comments."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True), comment="who works together")
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True), comment="with a door")


def upgrade():
    op.create_table_comment("users", 'It\'s 100% "ours"; C:\\really', existing_comment=None)
    op.create_table_comment("teams", "who\nplays together", existing_comment="who works together")
    op.create_table_comment("rooms", None)


def downgrade():
    op.create_table_comment("rooms", "with a door")
    op.create_table_comment("teams", "who works together", existing_comment="who\nplays together")
    op.drop_table_comment("users", existing_comment='It\'s 100% "ours"; C:\\really')


_NULL = "no comment is an empty one there, and Alembic prints COMMENT NULL"

ALEMBIC_DIFFERS = {
    "mysql": _NULL,
    "mariadb": _NULL,
    "sqlite": "it has no comments, and Alembic prints COMMENT ON TABLE",
}
