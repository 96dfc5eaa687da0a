"""A child that needs the key which the database will give to its parent: refused, with a way out."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base, relationship

Base = declarative_base()

ONLINE_DIFFERS = dict.fromkeys(("postgresql", "mysql", "mariadb", "sqlite"), "online the database tells the key")


class Team(Base):
    __tablename__ = "team"

    id = sa.Column(sa.Integer, primary_key=True)
    members = relationship("Member")


class Member(Base):
    __tablename__ = "member"

    id = sa.Column(sa.Integer, primary_key=True)
    team_id = sa.Column(sa.ForeignKey("team.id"))


def given():
    Base.metadata.create_all(op.get_bind())


def upgrade():
    with Session(bind=op.get_bind()) as session:
        session.add(Team(members=[Member(), Member()]))
        session.commit()


def downgrade():
    pass
