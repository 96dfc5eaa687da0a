"""A primary key that was made without a name: MySQL drops it by its kind, whatever name the call has for it."""

import sqlalchemy as sa
from alembic import op

NAMED = {"postgresql": "membership_pkey", "sqlite": "pk_membership"}


def given():
    name = None if op.get_bind().dialect.name != "sqlite" else NAMED["sqlite"]
    op.create_table(
        "membership",
        sa.Column("user_id", sa.Integer, nullable=False, autoincrement=False),
        sa.Column("team_id", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("user_id", name=name),
    )
    op.execute("INSERT INTO membership (user_id, team_id) VALUES (1, 7)")


def upgrade():
    name = NAMED.get(op.get_bind().dialect.name, "pk_membership")
    op.drop_constraint(name, "membership", type_="primary")
    op.create_primary_key("pk_membership", "membership", ["user_id", "team_id"])
