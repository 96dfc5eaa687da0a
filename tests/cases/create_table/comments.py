"""Comments on a table and its columns, with quotes, backslashes, percent signs and two lines."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.Integer, primary_key=True, comment="given by the server"),
        sa.Column("name", sa.String(50), comment='the user\'s "name"'),
        sa.Column("path", sa.String(50), comment="C:\\users\\%name%"),
        sa.Column("note", sa.String(50), comment="two\nlines; and a -- dash"),
        comment='It\'s 100% "ours"; really',
    )
    op.alter_column("users", "note", nullable=False)


def downgrade():
    op.drop_table("users")
