"""A session of the ORM's, with models of the script's own."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base, sessionmaker

Base = declarative_base()


class Note(Base):
    __tablename__ = "note"

    id = sa.Column(sa.Integer, primary_key=True)
    body = sa.Column(sa.String(200))
    state = sa.Column(sa.String(10), default="new")


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
        sa.Column("state", sa.String(10)),
    )


def upgrade():
    session = Session(bind=op.get_bind())
    session.add(Note(id=11, body="one"))
    session.add_all([Note(body="key of the database's"), Note(body="another")])
    session.flush()
    session.bulk_insert_mappings(Note, [{"id": 4, "body": "four"}, {"id": 5, "body": "five"}])
    session.bulk_save_objects([Note(id=6, body="six")])
    session.bulk_update_mappings(Note, [{"id": 4, "body": "4"}])
    session.execute(sa.insert(Note), [{"id": 7}, {"id": 8}])
    session.execute(sa.update(Note).where(Note.id == 7).values(body="seven"))
    session.query(Note).filter(Note.body.like("t%")).update({"state": "old"})
    session.query(Note).filter(Note.id > 7).delete()
    session.commit()
    with sessionmaker(bind=op.get_bind()).begin() as session:
        session.add(Note(id=9))


def downgrade():
    with Session(op.get_bind()) as session:
        session.execute(sa.delete(Note))
        session.commit()
