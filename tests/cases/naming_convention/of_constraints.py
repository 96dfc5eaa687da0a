"""Constraints and indexes that are made and dropped under the names of the project's convention."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {
    "naming_convention": {
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("team_id", sa.Integer, nullable=False),
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("age", sa.Integer),
    )


def upgrade():
    op.create_primary_key(None, "member", ["id"])
    op.create_unique_constraint(None, "member", ["team_id", "name"])
    op.create_foreign_key(None, "member", "team", ["team_id"], ["id"], ondelete="CASCADE")
    op.create_check_constraint("grown", "member", "age > 0")
    op.create_check_constraint(op.f("mortal"), "member", sa.column("age") < 200)
    op.create_index(None, "member", ["name", "age"])


def downgrade():
    op.drop_index("ix_member_name_age", "member")
    op.drop_constraint(op.f("mortal"), "member", type_="check")
    op.drop_constraint("grown", "member", type_="check")
    op.drop_constraint("fk_member_team_id_team", "member", type_="foreignkey")
    op.drop_constraint("uq_member_team_id_name", "member", type_="unique")
    op.drop_constraint(None, "member", type_="primary")
