"""A table that another still references: refused here, as the server would refuse it there."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id", name="fk_users_team")),
    )


def upgrade():
    op.drop_table("team")


def downgrade():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
