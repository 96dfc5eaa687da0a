"""The script's text stays as it is: tabs, percent signs, backslashes, colons, comments."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "a colon in a string stays, where Alembic sees a parameter",
    "mysql": "a colon in a string stays, where Alembic sees a parameter",
    "mariadb": "as MySQL",
    "sqlite": "a colon in a string stays, where Alembic sees a parameter",
}


def given():
    op.create_table(
        "note",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("body", sa.String(200)),
    )
    op.execute("INSERT INTO note (id, body) VALUES (1, 'a'), (2, 'b')")


def upgrade():
    op.execute("UPDATE note\n\tSET body = '100%\tof :it'\n\tWHERE id = 1")
    op.execute("UPDATE note SET body = 'C:\\dir' WHERE id = 2")
    op.execute("UPDATE note SET body = 'semi; colon' WHERE body LIKE '%nothing%'  -- and a comment")
    op.execute(r"UPDATE note SET body = 'at 10\:30, of :x and ::y' WHERE id = 2 -- the last word;")
    op.execute(" ;; ")
    op.execute("")
    op.execute(
        """
        -- what it is for
        UPDATE note SET body = body  /* nothing; really */ WHERE id = 1;
        """
    )


def downgrade():
    op.execute("UPDATE note SET body = 'a' WHERE id = 1;")
    op.execute(sa.text("UPDATE note SET body = 'b' WHERE id = 2"))
