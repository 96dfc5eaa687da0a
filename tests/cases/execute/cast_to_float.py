"""A CAST to FLOAT is a CAST: every supported MySQL and MariaDB has it, which SQLAlchemy must be told."""

import sqlalchemy as sa
from alembic import op

prices = sa.table("price", sa.column("cents", sa.Integer), sa.column("share", sa.Float))


def given():
    op.create_table(
        "price",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("cents", sa.Integer),
        sa.Column("share", sa.Float),
    )
    op.execute("INSERT INTO price (id, cents) VALUES (1, 250)")


def upgrade():
    op.execute(prices.update().values(share=sa.cast(prices.c.cents, sa.Float) / 100))


def downgrade():
    op.execute(prices.update().values(share=None))
