"""Of a table that no revision made only the server can tell which constraints it has."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, age INTEGER, CONSTRAINT age_positive CHECK (age > 0))",)


def upgrade():
    op.drop_constraint("age_positive", "legacy", type_="check", if_exists=True)
    op.drop_constraint("age_sane", "legacy", type_="check", if_exists=True)


def downgrade():
    op.create_check_constraint("age_positive", "legacy", "age > 0")


ALEMBIC_DIFFERS = {"mariadb": "Alembic leaves if_exists out, which MariaDB takes"}
