"""A convention names what has no name wherever Alembic's batch would rebuild, though SQLite could drop in place."""

import sqlalchemy as sa
from alembic import op

NOT_GIVEN_BACK = "the names that the convention gave stay"

CONVENTION = {"fk": "fk_%(table_name)s_%(column_0_name)s"}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id")),
        sa.Column("age", sa.Integer),
    )


def upgrade():
    with op.batch_alter_table("users", naming_convention=CONVENTION) as batch_op:
        batch_op.drop_column("age")


def downgrade():
    with op.batch_alter_table("users", naming_convention=CONVENTION) as batch_op:
        batch_op.add_column(sa.Column("age", sa.Integer))
