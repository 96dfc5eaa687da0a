"""Over the beginning of a text and an expression: only the column has a length. MariaDB indexes columns only."""

import sqlalchemy as sa
from alembic import op


def given():
    op.create_table(
        "page",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(300)),
        sa.Column("from", sa.Text),
    )
    op.execute("INSERT INTO page (id, title) VALUES (1, 'Hello')")


def upgrade():
    op.create_index("ix_page", "page", [sa.text("(lower(title))"), "from"], mysql_length={"from": 20})


def downgrade():
    op.drop_index("ix_page", table_name="page")
