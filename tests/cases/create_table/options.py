"""Options of one dialect each: the others pass over them."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        mysql_engine="InnoDB",
        mysql_charset="utf8mb4",
        mysql_collate="utf8mb4_bin",
        mariadb_engine="InnoDB",
        mariadb_charset="utf8mb4",
        mariadb_collate="utf8mb4_bin",
        postgresql_with={"fillfactor": 70},
        sqlite_with_rowid=False,
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")
    op.alter_column("users", "name", nullable=True)


def downgrade():
    op.drop_table("users")
