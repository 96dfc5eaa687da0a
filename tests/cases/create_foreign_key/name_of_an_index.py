"""A foreign key made anew over another column, under its name: MySQL refuses, the old one has left its index."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("teams", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team", sa.Integer),
        sa.Column("old_team", sa.Integer),
        sa.ForeignKeyConstraint(["team"], ["teams.id"], name="fk_users_team"),
    )


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("fk_users_team", type_="foreignkey")
        batch_op.create_foreign_key("fk_users_team", "teams", ["old_team"], ["id"])
