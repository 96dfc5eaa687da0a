"""An unnamed foreign key of SQLite, dropped by the name that a convention gives it."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "SQLite's key has the name in the file afterwards"

naming_convention = {"fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s"}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    unnamed = op.get_bind().dialect.name == "sqlite"
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name=None if unnamed else "fk_users_team_id_team"),
    )
    op.execute("INSERT INTO team (id) VALUES (7)")
    op.execute("INSERT INTO users (id, team_id) VALUES (1, 7)")


def upgrade():
    with op.batch_alter_table("users", naming_convention=naming_convention) as batch_op:
        batch_op.drop_constraint("fk_users_team_id_team", type_="foreignkey")
        batch_op.create_foreign_key("fk_users_team_id_team", "team", ["team_id"], ["id"], ondelete="CASCADE")


def downgrade():
    with op.batch_alter_table("users", naming_convention=naming_convention) as batch_op:
        batch_op.drop_constraint("fk_users_team_id_team", type_="foreignkey")
        batch_op.create_foreign_key("fk_users_team_id_team", "team", ["team_id"], ["id"])
