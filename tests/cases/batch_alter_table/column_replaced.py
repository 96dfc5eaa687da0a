"""A column dropped and made anew with another type in one batch: the old values are gone, as the script says."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), server_default="nobody", comment="as on the badge"),
        sa.Column("age", sa.Integer, nullable=False, server_default="0"),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36), (2, 'Grace', 85)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("age")
        batch_op.add_column(sa.Column("age", sa.String(10), nullable=True))


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("age")
        batch_op.add_column(sa.Column("age", sa.Integer, nullable=False, server_default="0"))
