"""A table under a new name; names that MySQL chose for its keys and checks follow it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id")),
        sa.Column("age", sa.Integer, sa.CheckConstraint("age >= 0")),
        sa.Column("email", sa.String(255), unique=True),
    )
    op.create_index("ix_users_age", "users", ["age"])
    op.execute("INSERT INTO team (id) VALUES (7)")
    op.execute("INSERT INTO users (id, team_id, age, email) VALUES (1, 7, 36, 'ada@example.org')")


def upgrade():
    op.rename_table("users", "account")


def downgrade():
    op.rename_table("account", "users")
