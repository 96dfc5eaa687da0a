"""Renaming and retyping in one call: one CHANGE in MySQL, two ALTERs in PostgreSQL, one rebuild in SQLite."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "CHANGE says NOT NULL and DEFAULT, which Alembic loses without existing_*",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False, server_default="0"),
    )
    op.execute("INSERT INTO users (id, age) VALUES (1, 20), (2, 30)")


def upgrade():
    op.alter_column("users", "age", new_column_name="years", type_=sa.BigInteger())


def downgrade():
    op.alter_column("users", "years", new_column_name="age", type_=sa.Integer())
