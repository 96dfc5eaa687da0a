"""Named constraints of every kind, over one and over several columns."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "warehouse",
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("country", "number", name="pk_warehouse"),
    )


def upgrade():
    op.create_table(
        "stock",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("country", sa.String(2), nullable=False),
        sa.Column("warehouse", sa.Integer, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("amount", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stock"),
        sa.UniqueConstraint("country", "warehouse", "code", name="uq_stock_code"),
        sa.CheckConstraint("amount >= 0", name="ck_stock_amount"),
        sa.CheckConstraint("code NOT LIKE '%;%' AND code <> 'a''b'", name="ck_stock_code"),
        sa.ForeignKeyConstraint(
            ["country", "warehouse"],
            ["warehouse.country", "warehouse.number"],
            name="fk_stock_warehouse",
            ondelete="RESTRICT",
            onupdate="CASCADE",
        ),
    )


def downgrade():
    op.drop_table("stock")
