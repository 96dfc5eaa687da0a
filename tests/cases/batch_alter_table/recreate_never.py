"""recreate="never": what SQLite can alter in place is altered, and for what it cannot the script is told."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
        sa.Column("age", sa.Integer),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36)")


def upgrade():
    with op.batch_alter_table("users", recreate="never") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(255)))
        batch_op.alter_column("name", existing_type=sa.String(50), new_column_name="full_name")


def downgrade():
    with op.batch_alter_table("users", recreate="never") as batch_op:
        batch_op.alter_column("full_name", existing_type=sa.String(50), new_column_name="name")
        batch_op.drop_column("email")
