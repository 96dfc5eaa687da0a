"""A part of a primary key."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild: SQLite does not drop a column that something reads",
}

NOT_GIVEN_BACK = "what is left of the key differs"


def given():
    op.create_table(
        "membership",
        sa.Column("user_id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("team_id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("role", sa.String(10)),
    )
    op.execute("INSERT INTO membership (user_id, team_id, role) VALUES (1, 7, 'chair')")


def upgrade():
    op.drop_column("membership", "team_id")


def downgrade():
    op.add_column("membership", sa.Column("team_id", sa.Integer))
