"""The CHECK that came with a Boolean and an Enum: the columns stay, without it."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "the checks come back as ones of the table's, not of the types"


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("active", sa.Boolean(create_constraint=True, name="ck_users_active")),
        sa.Column("mood", sa.Enum("sad", "ok", name="ck_users_mood", native_enum=False, create_constraint=True)),
    )
    op.execute("INSERT INTO users (id, mood) VALUES (1, 'ok')")


def upgrade():
    if op.get_bind().dialect.name != "postgresql":
        op.drop_constraint("ck_users_active", "users", type_="check")
    op.drop_constraint("ck_users_mood", "users", type_="check")


def downgrade():
    op.create_check_constraint("ck_users_mood", "users", "mood IN ('sad', 'ok')")
    if op.get_bind().dialect.name != "postgresql":
        op.create_check_constraint("ck_users_active", "users", "active IN (0, 1)")
