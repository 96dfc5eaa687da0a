"""Text to number: PostgreSQL has to be told how, SQLite casts the values."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "MODIFY says all of the column; Alembic loses NOT NULL, DEFAULT and COMMENT without existing_*",
    "mariadb": "as MySQL",
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}

ONLINE_DIFFERS = dict.fromkeys(
    ("mysql", "mariadb"), "Alembic's MODIFY says only what the call says: the rest of the column is lost"
)


def given():
    op.create_table(
        "reading",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("value", sa.String(20), nullable=False),
    )
    op.execute("INSERT INTO reading (id, value) VALUES (1, '17'), (2, '4')")


def upgrade():
    op.alter_column("reading", "value", type_=sa.Integer(), postgresql_using="value::integer")


def downgrade():
    op.alter_column("reading", "value", type_=sa.String(20), postgresql_using="value::varchar")
