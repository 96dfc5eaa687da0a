"""MetaData, Table, Index and Enum that create and drop themselves; what is there already is not made again."""

import sqlalchemy as sa
from alembic import op

metadata = sa.MetaData()
mood = sa.Enum("happy", "sad", name="mood", metadata=metadata)
author = sa.Table(
    "author",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String(50), index=True, comment="as on the cover"),
    sa.Column("mood", mood),
    comment="who writes",
)
book = sa.Table(
    "book",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("author", sa.ForeignKey("author.id", name="book_author")),
    sa.Column("title", sa.String(50), unique=True),
    sa.Column("year", sa.Integer, index=True),
)
by_title = sa.Index("by_title", book.c.title, book.c.year)
alone = sa.Table("alone", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True))


def given():
    op.create_table("alone", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    bind = op.get_bind()
    metadata.create_all(bind)
    metadata.create_all(bind)
    alone.create(bind, checkfirst=True)
    by_title.drop(bind)
    by_title.create(bind)
    assert bind.dialect.has_table(bind, "book")
    assert not bind.dialect.has_table(bind, "books")


def downgrade():
    metadata.drop_all(op.get_bind())
