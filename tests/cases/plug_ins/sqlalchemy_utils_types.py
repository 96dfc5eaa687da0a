"""SQLAlchemy-Utils: types of its own, each of them what it is made of on the dialect, with defaults and rows."""

import uuid

import sqlalchemy as sa
from alembic import op
from sqlalchemy_utils import ChoiceType, EmailType, IPAddressType, JSONType, ScalarListType, URLType, UUIDType


def given():
    op.create_table("account", sa.Column("id", UUIDType(binary=False), primary_key=True), sa.Column("age", sa.Integer))


def upgrade():
    op.add_column("account", sa.Column("email", EmailType(), nullable=False, server_default="nobody@example.org"))
    op.add_column("account", sa.Column("role", ChoiceType([("a", "admin"), ("u", "user")], impl=sa.String(1))))
    op.add_column("account", sa.Column("home", URLType()))
    op.add_column("account", sa.Column("settings", JSONType()))
    op.add_column("account", sa.Column("tags", ScalarListType()))
    op.add_column("account", sa.Column("address", IPAddressType()))
    op.create_table(
        "visit", sa.Column("token", UUIDType(), primary_key=True), sa.Column("account", UUIDType(binary=False))
    )
    op.bulk_insert(
        sa.table("visit", sa.column("token", UUIDType()), sa.column("account", UUIDType(binary=False))),
        [{"token": uuid.UUID(int=1), "account": uuid.UUID(int=2)}],
    )


def downgrade():
    op.drop_table("visit")
    for column in ("address", "tags", "settings", "home", "role", "email"):
        op.drop_column("account", column)
