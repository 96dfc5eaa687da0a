"""Defaults of all forms: text, numbers, expressions, quotes, backslashes and percent signs."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "sqlite": "a rebuild, where Alembic prints an ALTER that SQLite does not have",
}


def upgrade():
    op.create_table(
        "sample",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("word", sa.String(50), server_default="plain"),
        sa.Column("empty", sa.String(50), server_default=""),
        sa.Column("quoted", sa.String(50), server_default='it\'s "so"'),
        sa.Column("escaped", sa.String(50), server_default="C:\\new"),
        sa.Column("share", sa.String(50), server_default="100% :sure"),
        sa.Column("number", sa.Integer, server_default="42"),
        sa.Column("negative", sa.Integer, server_default=sa.text("-1")),
        sa.Column("fraction", sa.Numeric(5, 2), server_default="0.50"),
        sa.Column("yes", sa.Boolean, server_default=sa.true()),
        sa.Column("no", sa.Boolean, server_default=sa.false()),
        sa.Column("one", sa.Boolean, server_default=sa.text("true")),
        sa.Column("created", sa.DateTime, server_default=sa.func.now()),
        sa.Column("changed", sa.DateTime, server_default=sa.func.current_timestamp()),
        sa.Column("stamped", sa.DateTime, server_default=sa.text("CURRENT_TIMESTAMP")),
        sa.Column("sum", sa.Integer, server_default=sa.text("(1 + 2)")),
        sa.Column("nothing", sa.Integer, server_default=sa.null()),
        sa.Column("literal", sa.String(50), server_default=sa.text("'it''s'")),
    )
    op.execute("INSERT INTO sample (id) VALUES (1)")
    op.alter_column("sample", "quoted", nullable=False)
    op.alter_column("sample", "escaped", nullable=False)
    op.alter_column("sample", "created", nullable=False)
    op.alter_column("sample", "sum", nullable=False)


def downgrade():
    op.drop_table("sample")
