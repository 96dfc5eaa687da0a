"""recreate="never", and a change that SQLite makes in no other way."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("age", sa.Integer))
    op.execute("INSERT INTO users (id, age) VALUES (1, 36)")


def upgrade():
    with op.batch_alter_table("users", recreate="never") as batch_op:
        batch_op.alter_column("age", existing_type=sa.Integer(), nullable=False)


def downgrade():
    with op.batch_alter_table("users", recreate="never") as batch_op:
        batch_op.alter_column("age", existing_type=sa.Integer(), nullable=True)
