"""What the ORM asks for: all(), first(), one_or_none(), count(), exists(), get(), and counts of changed rows."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import DeclarativeBase, Session

SETTINGS = {"rows": {"": "empty"}}


class Base(DeclarativeBase):
    pass


class Account(Base):
    __tablename__ = "account"

    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.String(80))
    made = sa.Column(sa.DateTime)


def given():
    op.create_table(
        "account",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(80)),
        sa.Column("made", sa.DateTime),
    )


def upgrade():
    session = Session(bind=op.get_bind())
    accounts = session.query(Account)
    for account in accounts.filter(Account.name.is_(None)).all():
        account.name = "nobody"
    assert accounts.order_by(Account.made).first() is None
    assert accounts.filter_by(name="root").one_or_none() is None
    assert session.get(Account, 1) is None
    assert session.scalar(sa.select(sa.func.max(Account.made))) is None
    if accounts.filter(Account.id > 3).count() == 0 and not session.query(accounts.exists()).scalar():
        op.add_column("account", sa.Column("place", sa.String(80)))
    if session.query(sa.literal(True)).filter(accounts.exists()).scalar():
        raise ValueError("there are accounts")
    changed = accounts.update({"name": "changed"})
    if changed:
        raise ValueError(changed)
    session.add(Account(id=1, name="root"))
    session.commit()


def downgrade():
    op.drop_column("account", "place")
