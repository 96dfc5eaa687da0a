"""A column with a comment that has quotes, a backslash and a percent sign in it."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.execute("INSERT INTO users (id, name) VALUES (1, 'Ada'), (2, 'Grace')")


def upgrade():
    op.add_column("users", sa.Column("share", sa.Numeric(5, 2), comment='the user\'s \\ "share" in %'))


def downgrade():
    op.drop_column("users", "share")
