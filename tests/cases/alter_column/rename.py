"""A column under a new name, with what reads it: an index, a unique constraint, a key from another table."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
        sa.Column("age", sa.Integer),
        sa.UniqueConstraint("name", "age", name="uq_users"),
        sa.CheckConstraint("age > 0 AND age <> 99", name="ck_users_age"),
    )
    op.create_index("ix_users_name", "users", ["name"], unique=True)
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("user_name", sa.String(50), sa.ForeignKey("users.name", name="fk_visit_user")),
    )
    op.execute("INSERT INTO users (id, name, age) VALUES (1, 'Ada', 36)")
    op.execute("INSERT INTO visit (id, user_name) VALUES (1, 'Ada')")


def upgrade():
    op.alter_column("users", "name", new_column_name="full_name")


def downgrade():
    op.alter_column("users", "full_name", new_column_name="name")
