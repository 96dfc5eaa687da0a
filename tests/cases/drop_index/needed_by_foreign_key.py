"""The only index that a foreign key has: MySQL and MariaDB refuse to drop it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, index=True),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_users_team"),
    )


def upgrade():
    op.drop_index("ix_users_team_id", table_name="users")


def downgrade():
    op.create_index("ix_users_team_id", "users", ["team_id"])
