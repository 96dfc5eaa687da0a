"""One INSERT a row; each names the columns that its row has."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "Alembic lets the carriage return stand, and makes spaces of the tab",
    "mysql": "as PostgreSQL",
    "mariadb": "as PostgreSQL",
    "sqlite": "as PostgreSQL",
}


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
        sa.Column("done", sa.Boolean),
    )


def upgrade():
    note = sa.table("note", sa.column("id", sa.Integer), sa.column("body", sa.String), sa.column("done", sa.Boolean))
    op.bulk_insert(
        note,
        [
            {"id": 1, "body": "it's 100% \\ so :x", "done": True},
            {"id": 2, "body": "two lines:\r\n\tthe second", "done": False},
            {"id": 3, "body": None},
            {"id": 4},
        ],
    )
    op.bulk_insert(note, [])
    op.bulk_insert(note, [{"id": 5}], multiinsert=False)


def downgrade():
    op.execute("DELETE FROM note WHERE id BETWEEN 1 AND 5")
