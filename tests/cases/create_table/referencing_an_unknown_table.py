"""A foreign key to a table that no revision made: printed, on trust."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.create_table(
        "post",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("legacy_id", sa.Integer, sa.ForeignKey("legacy.id")),
    )


def downgrade():
    op.drop_table("post")
