"""A table that others and itself reference, renamed and then rebuilt in SQLite: the keys follow."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def given():
    op.create_table(
        "team",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("parent_id", sa.Integer, sa.ForeignKey("team.id", name="fk_team_parent")),
        sa.Column("name", sa.String(50)),
    )
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team", ondelete="CASCADE")),
    )
    op.execute("INSERT INTO team (id, parent_id, name) VALUES (1, NULL, 'all'), (2, 1, 'some')")
    op.execute("INSERT INTO users (id, team_id) VALUES (1, 2)")


def upgrade():
    op.rename_table("team", "Crew")
    op.alter_column("Crew", "name", nullable=False, existing_type=sa.String(50))


def downgrade():
    op.alter_column("Crew", "name", nullable=True, existing_type=sa.String(50))
    op.rename_table("Crew", "team")
