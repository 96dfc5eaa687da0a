"""Over the beginning of a text, which MySQL can index only so."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "mariadb": "options given for MySQL hold for MariaDB, which cannot index a text without",
}


def given():
    op.create_table(
        "page",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("title", sa.String(300)),
        sa.Column("body", sa.Text),
    )
    op.execute("INSERT INTO page (id, title, body) VALUES (1, 'Hello', 'World')")


def upgrade():
    op.create_index("ix_page_body", "page", ["body"], mysql_length=20)
    op.create_index("ix_page_title_body", "page", ["title", "body"], mysql_length={"title": 10, "body": 30})


def downgrade():
    op.drop_index("ix_page_title_body", table_name="page")
    op.drop_index("ix_page_body", table_name="page")
