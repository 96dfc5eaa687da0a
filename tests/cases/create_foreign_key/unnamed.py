"""Without a name, dropped by the one that the server chose; SQLite's keys have none and go by a convention."""

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
    op.create_foreign_key(None, "users", "team", ["team_id"], ["id"])


def downgrade():
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        convention = {"fk": "fk_%(table_name)s_%(column_0_name)s"}
        with op.batch_alter_table("users", naming_convention=convention) as batch_op:
            batch_op.drop_constraint("fk_users_team_id", type_="foreignkey")
    else:
        name = "users_team_id_fkey" if dialect == "postgresql" else "users_ibfk_1"
        op.drop_constraint(name, "users", type_="foreignkey")
