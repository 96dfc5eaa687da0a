"""A convention that spells an index's own name: it applies where the index is created and where it is dropped."""

import sqlalchemy as sa
from alembic import op

SETTINGS = {"naming_convention": {"ix": "ix_%(table_name)s_%(constraint_name)s"}}


def given():
    op.create_table(
        "member",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(40)),
        sa.Column("email", sa.String(40)),
        sa.Index("both", "name", "email"),
    )


def upgrade():
    op.create_index("by_name", "member", ["name"])
    op.create_index(op.f("by_email"), "member", ["email"], unique=True)
    op.drop_index("both", "member")


def downgrade():
    op.create_index("both", "member", ["name", "email"])
    op.drop_index(op.f("by_email"), "member")
    op.drop_index("by_name", "member")
