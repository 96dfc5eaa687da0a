"""The table that create_table returns, in a statement that fills it."""

import sqlalchemy as sa
from alembic import op


def upgrade():
    team = op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute(team.insert().values(id=1, name="it's 100% us"))


def downgrade():
    op.drop_table("team")
