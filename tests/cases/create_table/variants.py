"""Types by dialect: variants of one type, and a branch for an array that only PostgreSQL has."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql, postgresql

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
BIGKEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LONG = sa.Text().with_variant(mysql.LONGTEXT(), "mysql", "mariadb")


def upgrade():
    tags = postgresql.ARRAY(sa.String(20)) if op.get_bind().dialect.name == "postgresql" else sa.JSON()
    op.create_table(
        "article",
        sa.Column("id", BIGKEY, primary_key=True),
        sa.Column("data", JSON, nullable=False),
        sa.Column("body", LONG),
        sa.Column("tags", tags),
    )
    op.execute("INSERT INTO article (id, data, body) VALUES (1, '{}', '')")
    op.alter_column("article", "body", nullable=False)


def downgrade():
    op.drop_table("article")
