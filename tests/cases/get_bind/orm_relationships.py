"""Objects that belong together, with keys of the script's own: parents are inserted first, and children find them."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase):
    pass


tagged = sa.Table(
    "tagged",
    Base.metadata,
    sa.Column("team", sa.ForeignKey("team.id"), primary_key=True),
    sa.Column("tag", sa.ForeignKey("tag.id"), primary_key=True),
)


class Tag(Base):
    __tablename__ = "tag"

    id: Mapped[int] = mapped_column(primary_key=True)


class Team(Base):
    __tablename__ = "team"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(50))
    members: Mapped[list["Member"]] = relationship(back_populates="team")
    tags: Mapped[list[Tag]] = relationship(secondary=tagged)


class Member(Base):
    __tablename__ = "member"

    id: Mapped[int] = mapped_column(primary_key=True)
    team_id: Mapped[int | None] = mapped_column(sa.ForeignKey("team.id"))
    state: Mapped[str | None] = mapped_column(sa.String(10), default="new")
    rank: Mapped[int | None] = mapped_column(server_default="5")
    team: Mapped[Team | None] = relationship(back_populates="members")


def given():
    Base.metadata.create_all(op.get_bind())


def upgrade():
    session = Session(bind=op.get_bind())
    red, blue = Tag(id=1), Tag(id=2)
    session.add(Team(id=1, name="one", members=[Member(id=1), Member(id=2, state="old")], tags=[red, blue]))
    session.flush()
    session.add(Member(id=3, team=Team(id=2, name="two's", tags=[blue])))
    session.commit()


def downgrade():
    with Session(op.get_bind()) as session:
        for table in reversed(Base.metadata.sorted_tables):
            session.execute(table.delete())
        session.commit()
