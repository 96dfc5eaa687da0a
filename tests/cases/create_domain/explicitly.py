"""Made by its own create(), over an enum; a column is altered to it; checkfirst is answered."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

ALEMBIC_DIFFERS = {"postgresql": "checkfirst is answered, and the enum type is made first and dropped last"}


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", sa.String(10)))


def good_mood():
    return postgresql.DOMAIN("good_mood", postgresql.ENUM("ok", "happy", name="mood"), check="VALUE <> 'ok'")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    postgresql.ENUM("ok", "happy", name="mood").create(op.get_bind(), checkfirst=True)
    good_mood().create(op.get_bind(), checkfirst=True)
    op.alter_column("users", "mood", type_=good_mood(), postgresql_using="mood::text::mood")


def downgrade():
    if op.get_bind().dialect.name != "postgresql":
        return
    op.alter_column("users", "mood", type_=sa.String(10), postgresql_using="mood::text")
    good_mood().drop(op.get_bind(), checkfirst=True)
    good_mood().drop(op.get_bind(), checkfirst=True)
