"""Constraints without names: each server chooses its own, and the simulation chooses the same."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id")),
        sa.Column("other_team_id", sa.Integer, sa.ForeignKey("team.id")),
        sa.Column("email", sa.String(50), unique=True),
        sa.Column("name", sa.String(50)),
        sa.Column("age", sa.Integer, sa.CheckConstraint("age > 0")),
        sa.Column("shoe_size", sa.Integer),
        sa.CheckConstraint("age > shoe_size"),
        sa.CheckConstraint("age < 200"),
        sa.UniqueConstraint("email", "name"),
        sa.UniqueConstraint("name", "age"),
    )


def downgrade():
    op.drop_table("users")
