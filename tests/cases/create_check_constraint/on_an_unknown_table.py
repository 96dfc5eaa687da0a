"""On a table that no revision made. SQLite would have to rebuild it."""

from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def upgrade():
    op.create_check_constraint("ck_legacy_age", "legacy", "age > 0")


def downgrade():
    op.drop_constraint("ck_legacy_age", "legacy")
