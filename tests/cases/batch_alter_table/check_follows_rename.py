"""A renamed column in CHECKs, also of its type: they read it under its new name, in place and in a new table."""

import sqlalchemy as sa
from alembic import op


def given():
    mysql = op.get_bind().dialect.name == "mysql"  # MySQL renames no column that a CHECK reads
    checks = [] if mysql else [sa.CheckConstraint("age > 0 AND age < 200", name="ck_users_age")]
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("age", sa.Integer, nullable=False),
        sa.Column("active", sa.Boolean(create_constraint=not mysql, name="ck_users_active"), nullable=False),
        *checks,
    )
    op.execute("INSERT INTO users (id, age, active) VALUES (1, 36, true)")


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.alter_column("age", new_column_name="years", existing_type=sa.Integer(), existing_nullable=False)
    with op.batch_alter_table("users") as batch_op:
        kept = {"existing_type": sa.Boolean(), "existing_nullable": False}
        batch_op.alter_column("active", new_column_name="is_active", server_default=sa.true(), **kept)


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        kept = {"existing_type": sa.Boolean(), "existing_nullable": False, "existing_server_default": sa.true()}
        batch_op.alter_column("is_active", new_column_name="active", server_default=None, **kept)
        batch_op.alter_column("years", new_column_name="age", existing_type=sa.Integer(), existing_nullable=False)
