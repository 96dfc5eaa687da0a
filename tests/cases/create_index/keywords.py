"""What only one dialect takes notice of, on indexes; MySQL's keywords count for MariaDB too."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"server_versions": {"postgresql": (15,)}}


def given():
    op.create_table(
        "notes",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("a", sa.Integer),
        sa.Column("b", sa.Integer),
        sa.Column("name", sa.String(50)),
        sa.Column("text", sa.Text),
    )


def upgrade():
    op.create_index("one", "notes", ["text"], mysql_prefix="FULLTEXT", postgresql_using="hash")
    op.create_index(
        "two",
        "notes",
        ["a", "b"],
        unique=True,
        postgresql_nulls_not_distinct=True,
        postgresql_include=["id"],
        postgresql_tablespace="pg_default",
        mysql_using="hash",
    )
    op.create_index("three", "notes", ["a"], postgresql_using="brin", postgresql_with={"pages_per_range": 16})
    op.create_index("four", "notes", ["name", "text"], mysql_length={"name": 10, "text": 20})
    op.create_index(
        "five",
        "notes",
        ["name"],
        postgresql_ops={"name": "text_pattern_ops"},
        postgresql_where=sa.text("a > 1"),
        sqlite_where=sa.text("a > 1"),
        mysql_length=5,
    )


def downgrade():
    for name in ("five", "four", "three", "two", "one"):
        op.drop_index(name, table_name="notes")
