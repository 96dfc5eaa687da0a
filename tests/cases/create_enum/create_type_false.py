"""Types that another statement has made, used by either kind of Enum with `create_type=False`: not made again."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "Alembic makes the type again, as it cannot know that it is there"}

NAMES = ("sad", "ok")


def mood(**options):
    if op.get_bind().dialect.name == "postgresql":
        return postgresql.ENUM(*NAMES, name="mood", **options)
    return sa.Enum(*NAMES, name="mood")


def given():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok')")
        op.execute("CREATE TYPE size AS ENUM ('small', 'large')")


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", mood(create_type=False)),
        sa.Column("size", sa.Enum("small", "large", name="size", create_type=False)),
    )
    op.create_table("visit", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", mood()))


def downgrade():
    op.drop_table("visit")
    op.drop_table("users")
