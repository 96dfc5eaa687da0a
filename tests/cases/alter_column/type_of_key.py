"""A numbered key becomes wider: it goes on numbering, but on SQLite, where only INTEGER does."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; Alembic loses NOT NULL, DEFAULT and COMMENT without existing_*",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = {"mariadb": "Alembic's MODIFY says only what the call says: the rest of the column is lost"}


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
    )
    op.execute("INSERT INTO users (name) VALUES ('Ada')")


def upgrade():
    op.alter_column("users", "id", type_=sa.BigInteger())


def downgrade():
    op.alter_column("users", "id", type_=sa.Integer())
