"""New columns of a table that is made anew, each at the place that the script gives it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False, server_default="nobody"),
        sa.Column("email", sa.String(255), comment="as it was confirmed"),
        sa.Column("born", sa.Date),
    )
    op.create_index("ix_users_email", "users", ["email"])
    op.execute("INSERT INTO users (id, name, email) VALUES (1, 'Ada', 'ada@example.org'), (2, 'Grace', NULL)")


def upgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.add_column(sa.Column("title", sa.String(20)), insert_before="name")
        batch_op.add_column(sa.Column("first_name", sa.String(50)), insert_after="name")
        batch_op.add_column(sa.Column("last_name", sa.String(50)), insert_after="first_name")
        batch_op.add_column(sa.Column("tenant", sa.Integer, nullable=False, server_default="1"), insert_before="id")
        batch_op.add_column(sa.Column("note", sa.Text))


def downgrade():
    with op.batch_alter_table("users", recreate="always") as batch_op:
        for name in ("title", "first_name", "last_name", "tenant", "note"):
            batch_op.drop_column(name)
