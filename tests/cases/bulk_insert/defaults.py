"""Defaults of Python's are filled in as online; a table that create_table has given serves as well."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "Alembic writes NULL for a default of Python's",
    "mysql": "as PostgreSQL",
    "mariadb": "as PostgreSQL",
    "sqlite": "as PostgreSQL",
}

ONLINE_DIFFERS = dict.fromkeys(ALEMBIC_DIFFERS, "online a row's own columns count only if the first row has them")


def upgrade():
    account = op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
        sa.Column("state", sa.String(10), default="new"),
        sa.Column("label", sa.String(50), default=lambda context: context.get_current_parameters()["name"].upper()),
        sa.Column("made", sa.DateTime, default=sa.func.now()),
        sa.Column("kind", sa.String(10), server_default="plain"),
    )
    op.bulk_insert(account, [{"id": 1, "name": "ann"}, {"id": 2, "name": "bob", "state": "old"}])


def downgrade():
    op.drop_table("account")
