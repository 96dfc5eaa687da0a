"""Constraint, index and column dropped one after another, and made again: what all servers accept."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50)),
        sa.Column("team_id", sa.Integer),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_users_team"),
    )
    op.create_index("ix_users_team_id", "users", ["team_id"])
    op.execute("INSERT INTO team (id) VALUES (7)")
    op.execute("INSERT INTO users (id, name, team_id) VALUES (1, 'Ada', 7)")


def upgrade():
    op.drop_constraint("fk_users_team", "users", type_="foreignkey")
    op.drop_index("ix_users_team_id", table_name="users")
    op.drop_column("users", "team_id")


def downgrade():
    op.add_column("users", sa.Column("team_id", sa.Integer))
    op.create_index("ix_users_team_id", "users", ["team_id"])
    op.create_foreign_key("fk_users_team", "users", "team", ["team_id"], ["id"])
