"""Statements made with SQLAlchemy: their values stand in the text."""

import datetime

import sqlalchemy as sa
from alembic import op

note = sa.table(
    "note",
    sa.column("id", sa.Integer),
    sa.column("body", sa.String),
    sa.column("day", sa.Date),
    sa.column("done", sa.Boolean),
)


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
        sa.Column("day", sa.Date),
        sa.Column("done", sa.Boolean),
    )


def upgrade():
    op.execute(note.insert().values(id=1, body="it's 100% \\ so", day=datetime.date(2024, 2, 29), done=True))
    op.execute(note.insert().values([{"id": 2, "body": None}, {"id": 3, "body": "three"}]))
    op.execute(note.update().where(note.c.body.like("thr%")).values(body=sa.func.upper(note.c.body)))


def downgrade():
    op.execute(note.delete().where(note.c.id.in_([1, 2, 3])))
