"""Over two columns, to a unique constraint."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "seat",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("row_no", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.UniqueConstraint("row_no", "place", name="uq_seat"),
    )
    op.create_table(
        "booking",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("row_no", sa.Integer),
        sa.Column("place", sa.Integer),
    )
    op.execute("INSERT INTO seat (id, row_no, place) VALUES (1, 2, 3)")
    op.execute("INSERT INTO booking (id, row_no, place) VALUES (1, 2, 3)")


def upgrade():
    op.create_foreign_key("fk_booking_seat", "booking", "seat", ["row_no", "place"], ["row_no", "place"])


def downgrade():
    op.drop_constraint("fk_booking_seat", "booking", type_="foreignkey")
