"""A batch whose new constraints are named by the project's convention."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {
    "naming_convention": {
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
}


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer),
        sa.Column("name", sa.String(40), nullable=False),
    )


def upgrade():
    with op.batch_alter_table("member") as batch_op:
        batch_op.add_column(sa.Column("email", sa.String(80)))
        batch_op.create_unique_constraint(None, ["name"])
        batch_op.create_foreign_key(None, "team", ["team_id"], ["id"])
        batch_op.create_check_constraint("named", "name <> ''")
        batch_op.create_index(None, ["email"])


def downgrade():
    with op.batch_alter_table("member") as batch_op:
        batch_op.drop_index("ix_member_email")
        batch_op.drop_constraint("named", type_="check")
        batch_op.drop_constraint("fk_member_team_id_team", type_="foreignkey")
        batch_op.drop_constraint("uq_member_name", type_="unique")
        batch_op.drop_column("email")
