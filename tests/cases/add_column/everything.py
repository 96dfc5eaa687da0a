"""What a Column may say beside its type: names for Python, indexes, uniqueness, comments, defaults of Python's."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table("users", sa.Column("name", sa.String(10)))


def upgrade():
    op.add_column("users", sa.Column("a", sa.Integer, key="other", info={"x": 1}, unique=True))
    op.add_column("users", sa.Column("b", sa.Integer, quote=True, index=True, comment="a b"))
    op.add_column("users", sa.Column("c", sa.Integer, index=True, unique=True, system=False))
    op.add_column("users", sa.Column("d", sa.Integer, autoincrement=False, nullable=False, server_default=sa.text("3")))
    op.add_column("users", sa.Column("e", sa.Integer, default=5, onupdate=6, server_onupdate=sa.FetchedValue()))


def downgrade():
    for name in ("e", "d", "c", "b", "a"):
        op.drop_column("users", name)
