"""A type that something still uses, or may use, is left where it is: a column, a function, a view."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {"postgresql": "the type is made first, which Alembic forgets"}
NOT_GIVEN_BACK = "the downgrade leaves what uses the types"


def given():
    op.create_table("users", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.add_column("users", sa.Column("mood", sa.Enum("sad", "ok", name="mood")))
    if op.get_bind().dialect.name == "postgresql":
        op.execute("CREATE TYPE size AS ENUM ('S', 'L')")
        op.execute("CREATE FUNCTION larger(one size) RETURNS size LANGUAGE sql AS $$ SELECT 'L'::size $$")
        op.execute("CREATE TYPE color AS ENUM ('red')")
        op.execute("CREATE VIEW colored AS SELECT id, 'red'::color AS color FROM users")


def downgrade():
    pass
