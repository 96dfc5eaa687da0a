"""Several statements in one call: one each in the file."""

import sqlalchemy as sa
from alembic import op

ALEMBIC_DIFFERS = {
    "postgresql": "one statement each",
    "mysql": "one statement each",
    "mariadb": "as MySQL",
    "sqlite": "one statement each",
}


def given():
    op.create_table("note", sa.Column("id", sa.Integer, primary_key=True), sa.Column("body", sa.String(200)))


def upgrade():
    op.execute(
        """
        INSERT INTO note (id, body) VALUES (1, 'one;');
        INSERT INTO note (id, body) VALUES (2, 'two');
        """
    )


def downgrade():
    op.execute("DELETE FROM note WHERE id = 1; DELETE FROM note WHERE id = 2")
