"""CREATE and DROP as SQLAlchemy's own constructs, and by the things themselves; a schema that is asked first."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import AddConstraint, CreateIndex, CreateTable, DropConstraint

ALEMBIC_DIFFERS = dict.fromkeys(
    ("postgresql", "mysql", "mariadb", "sqlite"), "Alembic does not look whether a thing is there already"
)


def upgrade():
    bind = op.get_bind()
    metadata = sa.MetaData()
    thing = sa.Table(
        "thing",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.Enum("a", "b", name="kind")),
        sa.Column("name", sa.String(10), index=True),
    )
    part = sa.Table("part", metadata, sa.Column("id", sa.Integer, primary_key=True), sa.Column("n", sa.Integer))
    thing.create(bind)
    thing.create(bind, checkfirst=True)
    bind.execute(CreateTable(part))
    index = sa.Index("ix_part_n", part.c.n)
    bind.execute(CreateIndex(index))
    index.drop(bind)
    index.create(bind)
    if bind.dialect.name == "postgresql":
        _types(bind)
    if bind.dialect.name != "sqlite":
        _constraints(bind, part)
    metadata.create_all(bind, tables=[thing])


def _types(bind):
    for _ in range(2):
        postgresql.ENUM("x", "y", name="other").create(bind, checkfirst=True)
        sa.Enum("q", name="third").create(bind, checkfirst=True)
    for _ in range(2):
        sa.Enum("q", name="third").drop(bind, checkfirst=True)
    sa.Sequence("numbers").create(bind)


def _constraints(bind, part):
    bind.execute(AddConstraint(sa.UniqueConstraint(part.c.n, name="uq_part_n")))
    check = sa.CheckConstraint(part.c.n > 5, name="ck_part_n")
    part.append_constraint(check)
    bind.execute(AddConstraint(check))
    bind.execute(DropConstraint(check))


def downgrade():
    bind = op.get_bind()
    metadata = sa.MetaData()
    metadata.reflect(bind=bind, only=["thing", "part"])
    metadata.drop_all(bind)
    if bind.dialect.name == "postgresql":
        postgresql.ENUM(name="other").drop(bind)
        sa.Enum(name="kind").drop(bind, checkfirst=True)
        sa.Sequence("numbers").drop(bind)
