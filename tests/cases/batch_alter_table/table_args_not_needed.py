"""What is said of a new table counts only where one is made: not on servers that alter the old one."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("item", sa.Column("id", sa.Integer, primary_key=True), sa.Column("price", sa.Integer))
    op.execute("INSERT INTO item (id, price) VALUES (1, 10)")


def upgrade():
    checks = [sa.CheckConstraint("price > 0", name="ck_item_price")]
    with op.batch_alter_table("item", table_args=checks) as batch_op:
        batch_op.add_column(sa.Column("code", sa.String(20)))
    with op.batch_alter_table("item", table_args=checks) as batch_op:
        batch_op.alter_column("price", existing_type=sa.Integer(), nullable=False)


def downgrade():
    with op.batch_alter_table("item") as batch_op:
        if op.get_bind().dialect.name == "sqlite":
            batch_op.drop_constraint("ck_item_price", type_="check")
        batch_op.alter_column("price", existing_type=sa.Integer(), nullable=True)
        batch_op.drop_column("code")
