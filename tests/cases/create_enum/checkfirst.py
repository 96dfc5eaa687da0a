"""checkfirst is answered by the simulation: a type that is there is not made again."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "checkfirst is answered, where Alembic makes and drops unasked",
}


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", sa.Enum("sad", "ok", name="mood"))
    )


def upgrade():
    sa.Enum("sad", "ok", name="mood").create(op.get_bind(), checkfirst=True)
    sa.Enum("S", "XL", name="size").create(op.get_bind(), checkfirst=True)
    op.add_column("users", sa.Column("size", sa.Enum("S", "XL", name="size")))


def downgrade():
    op.drop_column("users", "size")
    sa.Enum(name="size").drop(op.get_bind(), checkfirst=True)
    sa.Enum(name="shoe").drop(op.get_bind(), checkfirst=True)
