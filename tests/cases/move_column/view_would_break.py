"""A view keeps PostgreSQL from dropping its table, so that no batch can make the table anew while it is there."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(50)))
    op.execute("CREATE VIEW names AS SELECT name FROM users")
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada')")


def upgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(255)), insert_before="name")


def downgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.drop_column("email")
