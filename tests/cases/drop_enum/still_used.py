"""A type that a column still has: refused, as PostgreSQL refuses it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users", sa.Column("id", sa.Integer, primary_key=True), sa.Column("mood", sa.Enum("sad", "ok", name="mood"))
    )


def upgrade():
    sa.Enum(name="mood").drop(op.get_bind(), checkfirst=False)


def downgrade():
    pass
