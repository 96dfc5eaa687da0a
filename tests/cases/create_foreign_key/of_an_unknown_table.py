"""Of a table that no revision made. SQLite would have to rebuild it."""

import sqlalchemy as sa
from alembic import op

BASELINE = ("CREATE TABLE legacy (id INTEGER PRIMARY KEY, name VARCHAR(50) DEFAULT 'x' NOT NULL, age INTEGER)",)


def given():
    op.create_table("team", sa.Column("id", sa.Integer, primary_key=True))


def upgrade():
    op.create_foreign_key("fk_legacy_team", "legacy", "team", ["age"], ["id"])


def downgrade():
    op.drop_constraint("fk_legacy_team", "legacy", type_="foreignkey")
