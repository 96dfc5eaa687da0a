"""A column that references another table: MySQL refuses while the key stands."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite does not drop a column that something reads",
}

NOT_GIVEN_BACK = "the foreign key is gone with its column"


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team")),
    )


def upgrade():
    op.drop_column("users", "team_id")


def downgrade():
    op.add_column("users", sa.Column("team_id", sa.Integer))
