"""Types that bring a condition with them: the convention names it, also when a column changes its type."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"naming_convention": {"ck": "ck_%(table_name)s_%(constraint_name)s"}}

state = sa.Enum("new", "old", name="state", native_enum=False, create_constraint=True)


def given():
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("state", sa.String(3)),
        sa.Column("done", sa.Boolean(name="done", create_constraint=True)),
    )


def upgrade():
    with op.batch_alter_table("member") as batch_op:
        batch_op.alter_column("state", type_=state, existing_type=sa.String(3))
        batch_op.add_column(
            sa.Column("kind", sa.Enum("a", "b", name="kind", native_enum=False, create_constraint=True))
        )


def downgrade():
    with op.batch_alter_table("member") as batch_op:
        batch_op.drop_constraint("kind", type_="check")
        batch_op.drop_column("kind")
        if op.get_bind().dialect.name in ("mysql", "mariadb"):
            batch_op.drop_constraint("state", type_="check")
        batch_op.alter_column("state", type_=sa.String(3), existing_type=state)
