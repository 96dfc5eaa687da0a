"""What existing_* says of a column of an unknown table is all that MODIFY needs. A rebuild needs the whole table."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mysql": "on the way back NOT NULL and DEFAULT are known, and Alembic loses them",
    "mariadb": "as MySQL",
}
BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.alter_column(
        "legacy",
        "name",
        type_=sa.String(80),
        existing_type=sa.String(50),
        existing_nullable=False,
        existing_server_default="x",
    )


def downgrade():
    op.alter_column("legacy", "name", type_=sa.String(50))
