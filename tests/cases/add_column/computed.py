"""A stored generated column: SQLite cannot add one in place."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite cannot add such a column in place",
}


def given():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("height", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO box (id, width, height) VALUES (1, 2, 3)")


def upgrade():
    op.add_column("box", sa.Column("area", sa.Integer, sa.Computed("width * height", persisted=True)))


def downgrade():
    op.drop_column("box", "area")
