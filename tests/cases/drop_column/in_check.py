"""A column that a condition of the table reads, with another column."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite does not drop a column that something reads",
}

NOT_GIVEN_BACK = "the condition is gone with its column"


def given():
    op.create_table(
        "trip",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("starts", sa.Integer),
        sa.Column("ends", sa.Integer),
        sa.CheckConstraint("starts < ends", name="ck_trip_order"),
    )
    op.execute("INSERT INTO trip (id, starts, ends) VALUES (1, 10, 20)")


def upgrade():
    op.drop_column("trip", "ends")


def downgrade():
    op.add_column("trip", sa.Column("ends", sa.Integer))
