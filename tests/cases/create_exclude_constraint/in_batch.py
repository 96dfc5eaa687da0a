"""An exclusion constraint made and dropped in a batch."""

import sqlalchemy as sa
from alembic import op

ONLINE_DIFFERS = {"sqlite": "Alembic passes over what SQLite does not have"}


def given():
    op.create_table(
        "bookings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("room", sa.Integer, nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
    )


def upgrade():
    with op.batch_alter_table("bookings") as batch_op:
        batch_op.create_exclude_constraint(
            "bookings_days", (sa.literal_column("int4range(first, last)"), "&&"), where=sa.column("room") > 0
        )


def downgrade():
    with op.batch_alter_table("bookings") as batch_op:
        batch_op.drop_constraint("bookings_days")
