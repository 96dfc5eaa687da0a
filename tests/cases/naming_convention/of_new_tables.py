"""What create_table and add_column leave unnamed is named by the project's convention."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {
    "naming_convention": {
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
}


def upgrade():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Integer, sa.ForeignKey("team.id"), nullable=False),
        sa.Column("name", sa.String(40), index=True, nullable=False),
        sa.Column("email", sa.String(80), unique=True),
        sa.Column("age", sa.Integer),
        sa.Column("state", sa.Enum("new", "old", name="state", native_enum=False, create_constraint=True)),
        sa.UniqueConstraint("team_id", "name"),
        sa.CheckConstraint("age > 0", name="grown"),
        sa.CheckConstraint("age < 200", name=op.f("ck_mortal")),
    )
    op.add_column("member", sa.Column("chief_id", sa.Integer, sa.ForeignKey("member.id")))
    op.add_column("member", sa.Column("desk", sa.String(20), index=True, unique=True))


def downgrade():
    op.drop_table("member")
    op.drop_table("team")
