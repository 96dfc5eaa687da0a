"""A batch on a table that no revision made: copy_from says what it is."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"sqlite": "the rebuild asks first whether the table is as copy_from says"}
BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def legacy():
    return sa.Table(
        "legacy",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("name", sa.String(50), server_default="x", nullable=False),
        sa.Column("age", sa.Integer),
    )


def upgrade():
    with op.batch_alter_table("legacy", copy_from=legacy()) as batch:
        batch.alter_column("age", nullable=False)
        batch.alter_column("name", type_=sa.String(80))


def downgrade():
    with op.batch_alter_table("legacy") as batch:
        batch.alter_column("age", nullable=True)
        batch.alter_column("name", type_=sa.String(50))
