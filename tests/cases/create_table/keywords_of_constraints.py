"""What only one dialect takes notice of, on constraints and columns: INCLUDE, NULLS NOT DISTINCT, ON CONFLICT."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"server_versions": {"postgresql": (15,)}}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, sqlite_on_conflict_primary_key="FAIL"),
        sa.Column("a", sa.Integer, nullable=False, sqlite_on_conflict_not_null="REPLACE", server_default="1"),
        sa.Column("b", sa.Integer),
        sa.Column("c", sa.Integer, unique=True, sqlite_on_conflict_unique="IGNORE"),
        sa.PrimaryKeyConstraint("id", name="pk_users", postgresql_include=["b"], sqlite_on_conflict="ROLLBACK"),
        sa.UniqueConstraint(
            "a",
            "b",
            name="uq_users",
            postgresql_include=["c"],
            postgresql_nulls_not_distinct=True,
            sqlite_on_conflict="IGNORE",
        ),
        sa.CheckConstraint("a > 0", name="ck_users", sqlite_on_conflict="ABORT"),
    )


def downgrade():
    op.drop_table("users")
