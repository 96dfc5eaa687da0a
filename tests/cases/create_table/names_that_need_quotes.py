"""Reserved words, capitals, spaces, quotes and percent signs in names of tables, columns, constraints and indexes."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "order",
        sa.Column("Id", sa.Integer, primary_key=True),
        sa.Column("select", sa.Integer, nullable=False),
        sa.Column("two words", sa.String(20)),
        sa.Column('say "hi"', sa.String(20)),
        sa.Column("o'clock", sa.String(20)),
        sa.Column("back`tick", sa.String(20)),
        sa.Column("100%", sa.Integer, server_default="1"),
        sa.Column("größe", sa.Integer),
        sa.UniqueConstraint("select", "two words", name="Unique One"),
        sa.CheckConstraint(sa.column("select") > 0, name="check"),
    )
    op.create_index("Index One", "order", ["o'clock", "100%"])
    op.alter_column("order", "two words", new_column_name="Three Words")
    op.alter_column("order", "o'clock", nullable=False)
    op.create_table(
        "group",
        sa.Column("key", sa.Integer, primary_key=True),
        sa.Column("Order", sa.Integer, sa.ForeignKey("order.Id", name="Foreign Key")),
    )


def downgrade():
    op.drop_table("group")
    op.drop_table("order")
