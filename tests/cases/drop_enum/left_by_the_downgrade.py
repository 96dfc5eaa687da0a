"""A type that the upgrade made and that nothing uses after the downgrade is dropped at its end."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"postgresql": "Alembic leaves the type, and fails when it upgrades again"}


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("size", sa.Enum("S", "L", name="size"))
    )


def upgrade():
    op.create_table(
        "visit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood"), server_default="ok"),
        sa.Column("size", sa.Enum("S", "L", name="size")),
    )
    op.create_index("ix_sad", "visit", ["mood"], postgresql_where=sa.text("mood = 'sad'::mood"))


def downgrade():
    op.drop_table("visit")
