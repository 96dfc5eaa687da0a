"""A schema is there as soon as it is made, for a script that asks before it makes it."""

import sqlalchemy as sa
from alembic import op


def given():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE SCHEMA sales")


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        for name in ("sales", "stock"):
            if name not in sa.inspect(op.get_bind()).get_schema_names():
                op.execute(sa.schema.CreateSchema(name))
        op.create_table("shops", sa.Column("id", sa.Integer, primary_key=True), schema="sales")
        op.create_table(
            "shelves",
            sa.Column("id", sa.Integer, primary_key=True),
            sa.Column("shop_id", sa.Integer, sa.ForeignKey("sales.shops.id", name="fk_shelves_shop")),
            schema="stock",
        )


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_table("shelves", schema="stock")
        op.drop_table("shops", schema="sales")
        op.execute("DROP SCHEMA stock")
