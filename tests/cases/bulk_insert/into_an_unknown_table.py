"""Into a table that no revision made."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.bulk_insert(
        sa.table("legacy", sa.column("id", sa.Integer), sa.column("name", sa.String)), [{"id": 1, "name": "a"}]
    )


def downgrade():
    op.execute("DELETE FROM legacy WHERE id = 1")
