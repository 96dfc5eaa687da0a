"""PostgreSQL's enum types, of which only the missing one is made."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("mood", sa.Enum("sad", "ok", name="mood")),
    )


def upgrade():
    bind = op.get_bind()
    if bind.dialect.name != "postgresql":
        return
    known = {enum["name"]: enum["labels"] for enum in sa.inspect(bind).get_enums()}
    assert known == {"mood": ["sad", "ok"]}
    for name in ("mood", "size"):
        if name not in known:
            postgresql.ENUM("s", "m", name=name).create(bind)
    column = sa.inspect(bind).get_columns("users")[1]
    op.add_column("users", sa.Column("mood_before", column["type"]))


def downgrade():
    bind = op.get_bind()
    if bind.dialect.name != "postgresql":
        return
    op.drop_column("users", "mood_before")
    postgresql.ENUM(name="size").drop(bind, checkfirst=True)
