"""An index on a column that references: MySQL drops the one that it had made for the key."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team")),
        sa.Column("name", sa.String(50)),
    )


def upgrade():
    op.create_index("ix_users_team", "users", ["team_id", "name"])


def downgrade():
    op.drop_constraint("fk_users_team", "users", type_="foreignkey")
    op.drop_index("ix_users_team", table_name="users")
    op.create_foreign_key("fk_users_team", "users", "team", ["team_id"], ["id"])
