"""What reflection could not know, said beforehand: the new table has it."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "what is said of a column stays"


def given():
    op.create_table(
        "item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sold", sa.Integer),
        sa.Column("price", sa.Integer),
        sa.Column("note", sa.String(50)),
    )
    op.create_index("ix_item_price", "item", ["price"])
    op.execute("INSERT INTO item (id, sold, price) VALUES (1, 1, 10)")


def _not_null(inspector, table, column):
    if column["name"] == "price":
        column["nullable"] = False


def upgrade():
    checked = sa.Column("sold", sa.Boolean(create_constraint=True, name="ck_item_sold"), nullable=False)
    listeners = {"listeners": [("column_reflect", _not_null)]}
    with op.batch_alter_table("item", reflect_args=[checked], reflect_kwargs=listeners) as batch_op:
        batch_op.alter_column("note", existing_type=sa.String(50), type_=sa.String(80))


def downgrade():
    with op.batch_alter_table("item") as batch_op:
        batch_op.alter_column("note", existing_type=sa.String(80), type_=sa.String(50))
