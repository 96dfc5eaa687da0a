"""Columns in another order, which only a table that is made anew can have; MySQL moves them where they are."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("created", sa.DateTime, server_default=sa.func.now()),
        sa.Column("email", sa.String(255), sa.CheckConstraint("email <> ''", name="ck_users_email")),
        sa.Column("name", sa.String(50), nullable=False, comment="as on the badge"),
    )
    op.execute("INSERT INTO users (id, email, name) VALUES (1, 'ada@example.org', 'Ada'), (2, NULL, 'Grace')")


def upgrade():
    order = [("id", "name", "email"), ("seen", "created")]
    with op.batch_alter_table("users", recreate="always", partial_reordering=order) as batch_op:
        batch_op.add_column(sa.Column("seen", sa.DateTime), insert_after="email")


def downgrade():
    with op.batch_alter_table(
        "users", recreate="always", partial_reordering=[("created", "email", "name")]
    ) as batch_op:
        batch_op.drop_column("seen")
