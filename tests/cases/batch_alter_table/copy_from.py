"""copy_from says what the table is, and so what the new one has: not the index and the column that it leaves out."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "what copy_from left out is gone"

ALEMBIC_DIFFERS = {"sqlite": "the copy has another name, its guard, and the pragmas around it"}


def given():
    op.create_table(
        "item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("price", sa.Integer),
        sa.Column("note", sa.String(50)),
    )
    op.create_index("ix_item_price", "item", ["price"])
    op.create_index("ix_item_code", "item", ["code"])
    op.execute("INSERT INTO item (id, code, price, note) VALUES (1, 'a', 10, 'x'), (2, 'b', 20, 'y')")


def upgrade():
    item = sa.Table(
        "item",
        sa.MetaData(),
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("price", sa.Numeric(10, 2)),
        sa.UniqueConstraint("code", name="uq_item_code"),
        sa.Index("ix_item_code", "code"),
    )
    with op.batch_alter_table("item", copy_from=item) as batch_op:
        batch_op.alter_column("code", existing_type=sa.String(20), existing_nullable=False, type_=sa.String(40))


def downgrade():
    with op.batch_alter_table("item") as batch_op:
        batch_op.alter_column("code", existing_type=sa.String(40), existing_nullable=False, type_=sa.String(20))
