"""A column that a generated column reads."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "the generated column is gone on PostgreSQL only by CASCADE, so all servers refuse"


def given():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("width", sa.Integer, nullable=False),
        sa.Column("doubled", sa.Integer, sa.Computed("width * 2", persisted=True)),
    )


def upgrade():
    op.drop_column("box", "width")


def downgrade():
    op.add_column("box", sa.Column("width", sa.Integer))
