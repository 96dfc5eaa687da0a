"""A rebuild with a generated column: its values are computed, not copied."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "box",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("area", sa.Integer, sa.Computed("width * 2", persisted=True)),
        sa.Column("width", sa.Integer, nullable=False),
    )
    op.execute("INSERT INTO box (id, width) VALUES (1, 3)")


def upgrade():
    with op.batch_alter_table("box") as batch_op:
        batch_op.create_check_constraint("ck_box_width", "width > 0")


def downgrade():
    with op.batch_alter_table("box") as batch_op:
        batch_op.drop_constraint("ck_box_width", type_="check")
