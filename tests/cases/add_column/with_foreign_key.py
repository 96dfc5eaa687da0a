"""A column that references another table, by a key with a name and an action: a rebuild in SQLite."""

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
    op.add_column(
        "users",
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team", ondelete="SET NULL")),
    )


def downgrade():
    op.drop_constraint("fk_users_team", "users", type_="foreignkey")
    op.drop_column("users", "team_id")
