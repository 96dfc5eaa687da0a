"""A column in a unique constraint with another: PostgreSQL drops the constraint, MySQL shrinks it."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite does not drop a column that something reads",
}

NOT_GIVEN_BACK = "what is left of the constraint differs"


def given():
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("row_no", sa.Integer),
        sa.Column("place", sa.Integer),
        sa.UniqueConstraint("row_no", "place", name="uq_seat"),
    )
    op.execute("INSERT INTO seat (id, row_no, place) VALUES (1, 1, 1), (2, 2, 2)")


def upgrade():
    op.drop_column("seat", "place")


def downgrade():
    op.add_column("seat", sa.Column("place", sa.Integer))
