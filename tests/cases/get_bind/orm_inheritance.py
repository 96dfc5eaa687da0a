"""Classes that inherit, in one table and in joined ones: a row in each table of its class."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

Base = declarative_base()


class Person(Base):
    __tablename__ = "person"

    id = sa.Column(sa.Integer, primary_key=True)
    kind = sa.Column(sa.String(20))
    name = sa.Column(sa.String(20))
    __mapper_args__ = {"polymorphic_on": kind, "polymorphic_identity": "person"}  # noqa: RUF012


class Engineer(Person):
    __tablename__ = "engineer"

    id = sa.Column(sa.Integer, sa.ForeignKey("person.id"), primary_key=True)
    language = sa.Column(sa.String(20))
    __mapper_args__ = {"polymorphic_identity": "engineer"}  # noqa: RUF012


class Chief(Person):
    __mapper_args__ = {"polymorphic_identity": "chief"}  # noqa: RUF012


def given():
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String(20)),
        sa.Column("name", sa.String(20)),
    )
    op.create_table(
        "engineer",
        sa.Column("id", sa.Integer, sa.ForeignKey("person.id"), primary_key=True),
        sa.Column("language", sa.String(20)),
    )


def upgrade():
    with Session(op.get_bind()) as session:
        session.add_all([Engineer(id=1, name="Ada", language="Note G"), Chief(id=2, name="Bo"), Person(id=3)])
        session.flush()
        session.query(Chief).update({"name": "B"})
        session.execute(sa.update(Person).where(Person.id == 3).values(name="P"))
        session.commit()


def downgrade():
    op.execute("DELETE FROM engineer")
    op.execute("DELETE FROM person")
