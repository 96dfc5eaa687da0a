"""A query that nobody reads is left out, unless it calls a function that may do more than read."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "Alembic prints the queries",
    "mysql": "as PostgreSQL",
    "mariadb": "as PostgreSQL",
    "sqlite": "as PostgreSQL",
}


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


def upgrade():
    bind = op.get_bind()
    bind.execute(sa.text("SELECT count(*) FROM note"))
    bind.execute(sa.select(sa.table("note", sa.column("id"))))
    if bind.dialect.name == "postgresql":
        bind.execute(sa.text("SELECT setval('note_id_seq', coalesce(max(id), 1)) FROM note"))
        bind.execute(sa.select(sa.func.pg_advisory_xact_lock(1)))
    op.execute("SELECT 1")


def downgrade():
    pass
