"""With what happens to the rows when the row that they reference goes or changes."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("leader_id", sa.Integer),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer),
    )
    op.execute("INSERT INTO team (id, leader_id) VALUES (7, 1)")
    op.execute("INSERT INTO users (id, team_id) VALUES (1, 7), (2, NULL)")


def upgrade():
    op.create_foreign_key(
        "fk_users_team", "users", "team", ["team_id"], ["id"], ondelete="SET NULL", onupdate="CASCADE"
    )


def downgrade():
    op.drop_constraint("fk_users_team", "users", type_="foreignkey")
