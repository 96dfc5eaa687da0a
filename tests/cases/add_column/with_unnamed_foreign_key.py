"""A column that references another table by a key without a name: one statement in SQLite, no rebuild."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO team (id) VALUES (7)")
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id")))


def downgrade():
    name = {"postgresql": "users_team_id_fkey", "mysql": "users_ibfk_1", "mariadb": "users_ibfk_1"}
    dialect = op.get_bind().dialect.name
    if dialect in name:
        op.drop_constraint(name[dialect], "users", type_="foreignkey")
    op.drop_column("users", "team_id")
