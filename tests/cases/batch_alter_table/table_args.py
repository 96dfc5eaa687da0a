"""What else the new table has: constraints, and the CHECK without a name that the old one had, said anew."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "SQLite's CHECK has a name afterwards"


def given():
    op.create_table(
        "item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(20)),
        sa.Column("price", sa.Integer),
        sa.CheckConstraint("price > 0", name=None if op.get_bind().dialect.name == "sqlite" else "ck_item_price"),
    )
    op.execute("INSERT INTO item (id, code, price) VALUES (1, 'a', 10), (2, 'b', 20)")


def upgrade():
    more = [sa.UniqueConstraint("code", name="uq_item_code")]
    if op.get_bind().dialect.name == "sqlite":
        more.append(sa.CheckConstraint("price > 0", name="ck_item_price"))
    with op.batch_alter_table("item", recreate="always", table_args=more) as batch_op:
        batch_op.alter_column("code", existing_type=sa.String(20), nullable=False)


def downgrade():
    with op.batch_alter_table("item") as batch_op:
        batch_op.drop_constraint("uq_item_code", type_="unique")
        batch_op.alter_column("code", existing_type=sa.String(20), nullable=True)
