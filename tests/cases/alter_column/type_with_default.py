"""Type and default change together: PostgreSQL cannot cast the old default, so it goes first."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "the old default goes first, as it cannot be cast",
    "mysql": "MODIFY says all of the column; Alembic loses NOT NULL, DEFAULT and COMMENT without existing_*",
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
        sa.Column("active", sa.Integer, nullable=False, server_default="0"),
    )
    op.execute("INSERT INTO users (id, active) VALUES (1, 1), (2, 0)")


def upgrade():
    op.alter_column("users", "active", type_=sa.Boolean(), server_default=sa.false(), postgresql_using="active = 1")


def downgrade():
    op.alter_column(
        "users",
        "active",
        type_=sa.Integer(),
        server_default="0",
        postgresql_using="CASE WHEN active THEN 1 ELSE 0 END",
    )
