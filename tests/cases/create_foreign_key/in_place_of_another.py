"""A key over the column of one that was dropped: MySQL's index for the old one gives way to that for the new one."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("club", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("group_id", sa.Integer, sa.ForeignKey("team.id", name="users_team")),
    )


def upgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("users_team", type_="foreignkey")
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_foreign_key("users_club", "club", ["group_id"], ["id"])
    if op.get_bind().dialect.name in ("mysql", "mariadb"):
        assert [index["name"] for index in sa.inspect(op.get_bind()).get_indexes("users")] == ["users_club"]


def downgrade():
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("users_club", type_="foreignkey")
    with op.batch_alter_table("users") as batch_op:
        batch_op.create_foreign_key("users_team", "team", ["group_id"], ["id"])
